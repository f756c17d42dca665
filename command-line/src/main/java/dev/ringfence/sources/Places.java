package dev.ringfence.sources;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.ringfence.boundary.facts.Place;
import org.jspecify.annotations.Nullable;

/** Where references stand in one file: at the token that javac reports, too. */
final class Places {

  private final SourceFile file;

  Places(SourceFile file) {
    this.file = file;
  }

  Place of(MethodCallExpr call) {
    return call.getScope()
        .map(scope -> after(scope, ".", call.getName()))
        .orElseGet(() -> at(call.getName()));
  }

  Place of(ObjectCreationExpr creation) {
    return creation
        .getScope()
        .map(scope -> after(scope, "new", creation))
        .orElseGet(() -> at(creation));
  }

  Place of(MethodReferenceExpr reference) {
    return after(reference.getScope(), "::", reference);
  }

  /** Of a lambda, the arrow. */
  Place of(LambdaExpr lambda) {
    JavaToken start =
        lambda.getParameters().isEmpty()
            ? lambda.getTokenRange().map(range -> range.getBegin()).orElse(null)
            : lastTokenOf(lambda.getParameter(lambda.getParameters().size() - 1));
    return after(start, "->", lambda);
  }

  /** Where a node begins. */
  Place at(Node node) {
    return Headers.placeOf(node, file);
  }

  private Place after(Node before, String token, Node otherwise) {
    return after(lastTokenOf(before), token, otherwise);
  }

  private static @Nullable JavaToken lastTokenOf(Node node) {
    return node.getTokenRange().map(range -> range.getEnd()).orElse(null);
  }

  private Place after(@Nullable JavaToken before, String token, Node otherwise) {
    JavaToken current = before;
    while (current != null) {
      current = current.getNextToken().orElse(null);
      if (current != null && current.getText().equals(token)) {
        Position begin = current.getRange().map(range -> range.begin).orElse(Position.HOME);
        return new Place(file.shownPath(), begin.line, begin.column);
      }
    }
    return at(otherwise);
  }
}
