package dev.ringfence.sources;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ArrayType;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Reference.Kind;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the references in one file and has them judged. */
final class References {

  private final Resolver resolver;
  private final Judge judge;
  private final Constants constants;
  private final RelevantNames relevant;
  private final Recipients recipients;
  private final List<UnresolvedName> unresolved = new ArrayList<>();
  private final IdentityHashMap<Node, List<Finding>> byStatement = new IdentityHashMap<>();
  private final List<Node> statements = new ArrayList<>();

  References(Resolver resolver, Judge judge, Constants constants, RelevantNames relevant) {
    this.resolver = resolver;
    this.judge = judge;
    this.constants = constants;
    this.relevant = relevant;
    this.recipients = new Recipients(resolver, judge);
  }

  /** Reads a file; one finding remains of each statement and target. */
  List<Finding> in(CompilationUnit unit) {
    TypeNodes.walk(
        unit,
        node -> {
          if (node instanceof MethodCallExpr call) {
            visit(call);
          } else if (node instanceof ObjectCreationExpr creation) {
            visit(creation);
          } else if (node instanceof MethodReferenceExpr reference) {
            visit(reference);
          }
        });
    List<Finding> findings = new ArrayList<>();
    for (Node statement : statements) {
      findings.addAll(Judge.firstOfEachTarget(byStatement.getOrDefault(statement, List.of())));
    }
    return findings;
  }

  /** The names that could matter and that the sources do not tell. */
  List<UnresolvedName> unresolved() {
    return unresolved;
  }

  private void visit(MethodCallExpr call) {
    if (call.getScope().filter(SuperExpr.class::isInstance).isPresent()) {
      return;
    }
    String name = call.getNameAsString();
    JavaType receiver = resolver.calls().receiverOf(call);
    TypeName type = receiver.isKnown() ? receiver.erasedName() : recipients.typeGivenTo(call);
    boolean looksAtArguments = judge.looksAtArguments(name);
    Node dot = call.getScope().map(scope -> (Node) scope).orElse(null);
    if (type == null) {
      if (!receiver.isKnown() && mayMatter(call, name)) {
        noteUnresolved(call, call.getScope().map(Node::toString).orElse("") + "." + name);
      }
      return;
    }
    Member from = Surroundings.member(call, resolver.types());
    if (from == null || !(looksAtArguments || mayConcern(from, type))) {
      return;
    }
    Calls.Invocation invocation = resolver.calls().of(call);
    Place place = dot == null ? at(call.getName()) : after(dot, ".", call.getName());
    judge(
        call,
        new Reference(
            Kind.CALL,
            from,
            type,
            signature(type, name, invocation.candidates(), call.getArguments().size()),
            looksAtArguments ? arguments(call.getArguments()) : List.of(),
            recipients.of(call),
            place));
  }

  private boolean mayMatter(Node reference, String name) {
    return relevant.isMethodThatMatters(name) || recipients.of(reference) != null;
  }

  private boolean mayConcern(Member from, TypeName receiver) {
    return judge.mayConcern(
        judge.territoryOf(from.type().packageName()), judge.territoryOf(receiver.packageName()));
  }

  private void visit(ObjectCreationExpr creation) {
    TypeName type = resolver.calls().constructed(creation).erasedName();
    Member from = Surroundings.member(creation, resolver.types());
    if (type == null || from == null || !mayConcern(from, type)) {
      return;
    }
    Calls.Invocation invocation = resolver.calls().of(creation);
    Place place =
        creation
            .getScope()
            .map(scope -> after(scope, "new", creation))
            .orElseGet(() -> at(creation));
    judge(
        creation,
        new Reference(
            Kind.CONSTRUCTION,
            from,
            type,
            signature(
                type, Member.CONSTRUCTOR, invocation.candidates(), creation.getArguments().size()),
            List.of(),
            null,
            place));
  }

  private void visit(MethodReferenceExpr reference) {
    Expression scope = reference.getScope();
    if (scope instanceof SuperExpr
        || (scope instanceof TypeExpr written && written.getType() instanceof ArrayType)) {
      return;
    }
    JavaType receiver = resolver.calls().receiverOf(reference);
    TypeName type = receiver.erasedName();
    boolean constructs = reference.getIdentifier().equals("new");
    String name = constructs ? Member.CONSTRUCTOR : reference.getIdentifier();
    if (type == null) {
      if (!receiver.isKnown() && mayMatter(reference, name)) {
        noteUnresolved(reference, reference.toString());
      }
      return;
    }
    Member from = Surroundings.member(reference, resolver.types());
    if (from == null || !(judge.looksAtArguments(name) || mayConcern(from, type))) {
      return;
    }
    judge(
        reference,
        new Reference(
            constructs ? Kind.CONSTRUCTOR_REFERENCE : Kind.METHOD_REFERENCE,
            from,
            type,
            signature(type, name, resolver.calls().candidatesOf(reference), 0),
            List.of(),
            recipients.of(reference),
            after(scope, "::", reference)));
  }

  private void judge(Node node, Reference reference) {
    List<Finding> findings = judge.judge(reference);
    if (findings.isEmpty()) {
      return;
    }
    Silence silence = Silence.at(node, resolver.scopes());
    Node statement = Surroundings.statement(node);
    List<Finding> inStatement =
        byStatement.computeIfAbsent(
            statement,
            key -> {
              statements.add(key);
              return new ArrayList<>();
            });
    findings.stream()
        .filter(finding -> !silence.covers(finding.rule(), constants))
        .forEach(inStatement::add);
  }

  /** What of a method is told; where overloads remain, what they have in common. */
  private static Signature signature(
      TypeName receiver, String name, List<Members.MethodOf> candidates, int arguments) {
    if (candidates.isEmpty()) {
      return new Signature(receiver, name, arguments, null, null);
    }
    KnownMethod method = candidates.get(0).method();
    boolean isTold = candidates.size() == 1;
    boolean sameResult =
        candidates.stream()
            .allMatch(other -> other.method().returnType().equals(method.returnType()));
    return new Signature(
        method.declaringType(),
        name,
        method.arity(),
        isTold ? method.erasedParameters() : null,
        sameResult ? method.returnType().erasure() : null);
  }

  private List<Argument> arguments(List<Expression> written) {
    return written.stream().flatMap(argument -> argument(argument).stream()).toList();
  }

  private Optional<Argument> argument(Expression written) {
    if (written instanceof ClassExpr literal) {
      TypeName type = resolver.typeWritten(literal.getType(), literal).erasedName();
      return Optional.ofNullable(type).map(Argument.ClassLiteral::new);
    }
    if (written instanceof LambdaExpr || written instanceof MethodReferenceExpr) {
      return Optional.empty();
    }
    String text = constantText(written);
    if (text != null) {
      return Optional.of(new Argument.Text(text));
    }
    JavaType type = resolver.expressions().of(written);
    if (!type.isKnown()) {
      noteUnresolved(written, written.toString());
    }
    TypeName name = type.erasedName();
    return name == null ? Optional.empty() : Optional.of(new Argument.Instance(name));
  }

  private @Nullable String constantText(Expression written) {
    ConstantSyntax syntax = ConstantSyntax.of(written);
    if (syntax == null) {
      return null;
    }
    if (written instanceof NameExpr name) {
      // A local variable hides a field of the same name, whether it is a constant or not.
      Variables.Found found = resolver.variables().find(name.getNameAsString(), name);
      return found == null || found.constant() == null || found.scope() == null
          ? null
          : constants.valueOf(found.constant(), found.scope());
    }
    return resolver.expressions().of(written).equals(JavaTypes.STRING)
        ? constants.valueOf(syntax, resolver.scopes().at(written))
        : null;
  }

  private void noteUnresolved(Node node, String text) {
    String oneLine = text.replaceAll("\\s+", " ");
    unresolved.add(
        new UnresolvedName(
            at(node), oneLine.length() > 80 ? oneLine.substring(0, 77) + "..." : oneLine));
  }

  private Place at(Node node) {
    return Headers.placeOf(node, resolver.file());
  }

  /** The place of a token that follows a node. */
  private Place after(Node before, String token, Node otherwise) {
    JavaToken current = before.getTokenRange().map(range -> range.getEnd()).orElse(null);
    while (current != null) {
      current = current.getNextToken().orElse(null);
      if (current != null && current.getText().equals(token)) {
        Position begin = current.getRange().map(range -> range.begin).orElse(Position.HOME);
        return new Place(resolver.file().shownPath(), begin.line, begin.column);
      }
    }
    return at(otherwise);
  }
}
