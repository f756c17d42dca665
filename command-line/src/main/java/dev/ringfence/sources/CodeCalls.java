package dev.ringfence.sources;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.ArrayType;
import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a piece of code may run, as far as the sources tell. */
final class CodeCalls {

  private final Resolver resolver;
  private final Places places;

  CodeCalls(Resolver resolver) {
    this.resolver = resolver;
    this.places = new Places(resolver.file());
  }

  /**
   * The calls in some code, in the order of the source. What a local or anonymous class declares is
   * no part of it.
   */
  List<Call> in(Node code) {
    List<Call> calls = new ArrayList<>();
    collect(code, code, calls);
    calls.sort(Comparator.comparing(Call::place));
    return calls;
  }

  private void collect(Node node, Node start, List<Call> calls) {
    if (!TypeNodes.isSame(node, start) && node instanceof BodyDeclaration<?>) {
      return;
    }
    Call call = of(node);
    if (call != null) {
      calls.add(call);
    }
    node.getChildNodes().forEach(child -> collect(child, start, calls));
  }

  private @Nullable Call of(Node node) {
    if (node instanceof MethodCallExpr call) {
      return of(call);
    }
    if (node instanceof ObjectCreationExpr creation) {
      Calls.Invocation invocation = resolver.calls().of(creation);
      return call(invocation, Member.CONSTRUCTOR, places.of(creation));
    }
    if (node instanceof ExplicitConstructorInvocationStmt self) {
      return call(resolver.calls().of(self), Member.CONSTRUCTOR, places.at(self));
    }
    return node instanceof MethodReferenceExpr reference ? named(reference) : null;
  }

  private @Nullable Call of(MethodCallExpr call) {
    return call(resolver.calls().of(call), call.getNameAsString(), places.of(call));
  }

  private static @Nullable Call call(Calls.Invocation invocation, String name, Place place) {
    TypeName receiver = invocation.receiver().erasedName();
    return receiver == null
        ? null
        : new Call(
            receiver,
            signature(receiver, name, invocation.candidates(), invocation.arguments().size()),
            place);
  }

  /** The one method that is referred to, or none. */
  List<Call> of(MethodReferenceExpr reference) {
    Call call = named(reference);
    return call == null ? List.of() : List.of(call);
  }

  private @Nullable Call named(MethodReferenceExpr reference) {
    if (isOfArray(reference)) {
      return null;
    }
    TypeName receiver =
        reference.getScope() instanceof SuperExpr
            ? resolver.expressions().of(reference.getScope()).erasedName()
            : resolver.calls().receiverOf(reference).erasedName();
    return receiver == null
        ? null
        : new Call(
            receiver,
            signature(receiver, nameOf(reference), resolver.calls().candidatesOf(reference), 0),
            places.of(reference));
  }

  /** Whether what it makes is an array. */
  static boolean isOfArray(MethodReferenceExpr reference) {
    return reference.getScope() instanceof TypeExpr written
        && written.getType() instanceof ArrayType;
  }

  /** The name of the method or constructor that is referred to. */
  static String nameOf(MethodReferenceExpr reference) {
    return reference.getIdentifier().equals("new") ? Member.CONSTRUCTOR : reference.getIdentifier();
  }

  /** What of a method is told; where overloads remain, what they have in common. */
  static Signature signature(
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
}
