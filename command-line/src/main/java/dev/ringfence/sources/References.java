package dev.ringfence.sources;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the references in one file and has them judged. */
final class References {

  private final Resolver resolver;
  private final Judge judge;
  private final Silencer silencer;
  private final RelevantNames relevant;
  private final boolean speaksOfEvents;
  private final Recipients recipients;
  private final SubscriptionChains chains;
  private final List<UnresolvedName> unresolved = new ArrayList<>();
  private final Places places;
  private final Arguments arguments;
  private final IdentityHashMap<Node, Statement> byNode = new IdentityHashMap<>();
  private final List<Statement> statements = new ArrayList<>();

  /**
   * The references in one file.
   *
   * @param read the file
   */
  References(
      Resolver resolver,
      Judge judge,
      Constants constants,
      Silencer silencer,
      RelevantNames relevant,
      ReadFile read) {
    this.resolver = resolver;
    this.judge = judge;
    this.silencer = silencer;
    this.relevant = relevant;
    this.speaksOfEvents = relevant.maySpeakOfEvents(read.identifiers());
    this.recipients = new Recipients(resolver, judge);
    this.chains = new SubscriptionChains(resolver, relevant.vocabulary());
    this.places = new Places(resolver.file());
    this.arguments =
        new Arguments(
            resolver, constants, argument -> noteUnresolved(argument, argument.toString()));
  }

  /** What is found in one statement, in the order in which it is run. */
  private record Statement(List<Finding> findings, List<Reference> calls) {}

  /** Reads a file. */
  void read(CompilationUnit unit) {
    TypeNodes.walkFromTheInside(
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
  }

  /** The findings, one of each statement and target. */
  List<Finding> findings() {
    return statements.stream()
        .flatMap(statement -> Judge.firstOfEachTarget(statement.findings()).stream())
        .toList();
  }

  /** The calls of which the arguments matter, by their statements. */
  List<List<Reference>> calls() {
    return statements.stream().map(Statement::calls).filter(calls -> !calls.isEmpty()).toList();
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
    TypeName type = receiver.isKnown() ? receiver.erasedName() : typeFromAround(call);
    boolean looksAtArguments = judge.looksAtArguments(name);
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
    note(
        call,
        new Reference(
            Kind.CALL,
            from,
            type,
            CodeCalls.signature(type, name, invocation.candidates(), call.getArguments().size()),
            looksAtArguments ? arguments.of(call.getArguments()) : List.of(),
            recipients.of(call),
            places.of(call)),
        looksAtArguments);
  }

  private @Nullable TypeName typeFromAround(MethodCallExpr call) {
    TypeName given = recipients.typeGivenTo(call);
    return given == null ? chains.receiverOf(call) : given;
  }

  private boolean mayMatter(Node reference, String name) {
    return relevant.isMethodThatMatters(name, speaksOfEvents) || recipients.of(reference) != null;
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
    note(
        creation,
        new Reference(
            Kind.CONSTRUCTION,
            from,
            type,
            CodeCalls.signature(
                type, Member.CONSTRUCTOR, invocation.candidates(), creation.getArguments().size()),
            List.of(),
            null,
            places.of(creation)),
        false);
  }

  private void visit(MethodReferenceExpr reference) {
    if (reference.getScope() instanceof SuperExpr || CodeCalls.isOfArray(reference)) {
      return;
    }
    JavaType receiver = resolver.calls().receiverOf(reference);
    TypeName type = receiver.erasedName();
    String name = CodeCalls.nameOf(reference);
    boolean constructs = name.equals(Member.CONSTRUCTOR);
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
    note(
        reference,
        new Reference(
            constructs ? Kind.CONSTRUCTOR_REFERENCE : Kind.METHOD_REFERENCE,
            from,
            type,
            CodeCalls.signature(type, name, resolver.calls().candidatesOf(reference), 0),
            List.of(),
            recipients.of(reference),
            places.of(reference)),
        false);
  }

  private void note(Node node, Reference reference, boolean mayBeEvidence) {
    List<Finding> findings = judge.judge(reference);
    if (findings.isEmpty() && !mayBeEvidence) {
      return;
    }
    Statement statement = statementAround(node);
    if (mayBeEvidence) {
      statement.calls().add(reference);
    }
    if (!findings.isEmpty()) {
      Silence silence = Silence.at(node, resolver.scopes());
      findings.stream()
          .filter(finding -> !silencer.silences(finding, silence))
          .forEach(statement.findings()::add);
    }
  }

  private Statement statementAround(Node node) {
    Node key = Surroundings.statement(node);
    Statement known = byNode.get(key);
    if (known == null) {
      known = new Statement(new ArrayList<>(), new ArrayList<>());
      byNode.put(key, known);
      statements.add(known);
    }
    return known;
  }

  private void noteUnresolved(Node node, String text) {
    String oneLine = text.replaceAll("\\s+", " ");
    unresolved.add(
        new UnresolvedName(
            places.at(node), oneLine.length() > 80 ? oneLine.substring(0, 77) + "..." : oneLine));
  }
}
