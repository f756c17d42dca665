package dev.ringfence.sources;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.rule.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name in a {@code @SuppressWarnings}, free of syntax trees.
 *
 * @param from the named member that has the annotation
 * @param scope where the value's names are looked up
 * @param silence what is said around it, itself included
 * @param reason the comments at the annotation
 * @param place where the value stands
 * @param end where the annotated declaration ends
 */
record SuppressionSite(
    Member from,
    ConstantSyntax value,
    Scope scope,
    Silence silence,
    String reason,
    Place place,
    Place end) {

  /** Whether a place is in the annotated declaration. */
  boolean covers(Place other) {
    return other.file().equals(place.file())
        && place.compareTo(other) <= 0
        && other.compareTo(end) <= 0;
  }

  /** Those of a file that may be about a rule of ours. */
  static List<SuppressionSite> in(CompilationUnit unit, SourceFile file, TypeNames names) {
    TypeNodes types = TypeNodes.of(unit, file);
    Scopes scopes = new Scopes(file, types, names);
    List<SuppressionSite> result = new ArrayList<>();
    TypeNodes.walk(
        unit,
        node -> {
          if (node instanceof NodeWithAnnotations<?> declaration) {
            for (AnnotationExpr annotation : declaration.getAnnotations()) {
              if (Silence.suppresses(annotation)) {
                add(annotation, node, types, scopes, result);
              }
            }
          }
        });
    return List.copyOf(result);
  }

  private static void add(
      AnnotationExpr annotation,
      Node declaration,
      TypeNodes types,
      Scopes scopes,
      List<SuppressionSite> result) {
    Member from = Surroundings.memberNaming(annotation, types);
    Silence silence = Silence.at(declaration, scopes);
    if (from == null || silence.isGenerated()) {
      return;
    }
    for (Expression written : Silence.values(annotation)) {
      ConstantSyntax value = ConstantSyntax.of(written);
      if (value != null && mayBeOurs(value)) {
        result.add(
            new SuppressionSite(
                from,
                value,
                scopes.at(declaration),
                silence,
                reason(annotation, declaration),
                Headers.placeOf(written, scopes.file()),
                endOf(declaration, scopes.file())));
      }
    }
  }

  private static boolean mayBeOurs(ConstantSyntax value) {
    return !(value instanceof ConstantSyntax.Text text)
        || Rules.named(text.value()).isPresent()
        || text.value().equals("Ringfence");
  }

  private static Place endOf(Node declaration, SourceFile file) {
    Position end = declaration.getEnd().orElse(Position.HOME);
    return new Place(file.shownPath(), end.line, end.column);
  }

  /** The comments that end or fill the line above, and those up to what the annotation is on. */
  private static String reason(AnnotationExpr annotation, Node declaration) {
    StringBuilder reason = new StringBuilder();
    JavaToken first = annotation.getTokenRange().map(range -> range.getBegin()).orElse(null);
    JavaToken last = annotation.getTokenRange().map(range -> range.getEnd()).orElse(null);
    int lineAbove = annotation.getBegin().orElse(Position.HOME).line - 1;
    for (JavaToken token = before(first);
        token != null && token.getCategory().isWhitespaceOrComment() && endLine(token) >= lineAbove;
        token = before(token)) {
      append(token, reason);
    }
    Position start = startOfWhatItIsOn(declaration);
    for (JavaToken token = after(last);
        token != null && token.getRange().filter(range -> range.begin.isBefore(start)).isPresent();
        token = after(token)) {
      append(token, reason);
    }
    return reason.toString();
  }

  private static void append(JavaToken token, StringBuilder reason) {
    if (token.getCategory().isComment()
        && token.getKind() != JavaToken.Kind.JAVADOC_COMMENT.getKind()) {
      reason.append(token.getText().replaceAll("^(//+|/\\*+)|\\*+/$", "")).append(' ');
    }
  }

  private static @Nullable JavaToken before(@Nullable JavaToken token) {
    return token == null ? null : token.getPreviousToken().orElse(null);
  }

  private static @Nullable JavaToken after(@Nullable JavaToken token) {
    return token == null ? null : token.getNextToken().orElse(null);
  }

  private static int endLine(JavaToken token) {
    return token.getRange().map(range -> range.end.line).orElse(0);
  }

  private static Position startOfWhatItIsOn(Node declaration) {
    return declaration.getChildNodes().stream()
        .filter(child -> !(child instanceof AnnotationExpr) && !(child instanceof Modifier))
        .map(child -> child.getBegin().orElse(null))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(Position.HOME);
  }
}
