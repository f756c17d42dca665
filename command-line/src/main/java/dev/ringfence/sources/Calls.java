package dev.ringfence.sources;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.Type;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What calls call. */
final class Calls {

  private final Resolver resolver;
  private final IdentityHashMap<Node, Invocation> known = new IdentityHashMap<>();

  Calls(Resolver resolver) {
    this.resolver = resolver;
  }

  /**
   * A call or construction.
   *
   * @param receiver the type that the method is looked up in; unknown if the sources do not tell
   * @param candidates the methods that may be meant, after overload resolution: one if it is told
   * @param arguments as written
   * @param typeArguments as written before the name; empty if there are none
   */
  record Invocation(
      JavaType receiver,
      List<Members.MethodOf> candidates,
      List<Expression> arguments,
      List<Type> typeArguments) {

    /** The method that is meant; null if that is not told. */
    Members.@Nullable MethodOf only() {
      return candidates.size() == 1 ? candidates.get(0) : null;
    }
  }

  /** Resolves a call of a method. */
  Invocation of(MethodCallExpr call) {
    Invocation cached = known.get(call);
    if (cached == null) {
      JavaType receiver = receiverOf(call);
      cached =
          invocation(
              receiver,
              call.getNameAsString(),
              call.getArguments(),
              call.getTypeArguments().map(List::<Type>copyOf).orElse(List.of()));
      known.put(call, cached);
    }
    return cached;
  }

  /** Resolves a construction. */
  Invocation of(ObjectCreationExpr creation) {
    Invocation cached = known.get(creation);
    if (cached == null) {
      cached =
          invocation(constructed(creation), Member.CONSTRUCTOR, creation.getArguments(), List.of());
      known.put(creation, cached);
    }
    return cached;
  }

  /** Resolves {@code this(…)} and {@code super(…)}. */
  Invocation of(ExplicitConstructorInvocationStmt self) {
    SourceType around = resolver.types().around(self);
    JavaType receiver = JavaTypes.UNKNOWN;
    if (around != null && self.isThis()) {
      receiver = around.asSeenInside();
    } else if (around != null && !around.supertypes().isEmpty()) {
      receiver = around.supertypes().get(0);
    }
    return invocation(receiver, Member.CONSTRUCTOR, self.getArguments(), List.of());
  }

  private Invocation invocation(
      JavaType receiver, String name, List<Expression> arguments, List<Type> typeArguments) {
    List<Members.MethodOf> all = resolver.members().methods(receiver, name).found();
    return new Invocation(
        receiver, resolver.overloads().choose(all, arguments), arguments, typeArguments);
  }

  /** The type that a call's method is looked up in; unknown if the sources do not tell. */
  JavaType receiverOf(MethodCallExpr call) {
    if (call.getScope().isEmpty()) {
      return unqualified(call);
    }
    Expression scope = call.getScope().get();
    if (scope instanceof SuperExpr) {
      return resolver.expressions().of(scope);
    }
    return resolver
        .members()
        .ownerOf(call.getNameAsString(), typeOf(resolver.meanings().of(scope)));
  }

  private static JavaType typeOf(Meanings.Meaning meaning) {
    if (meaning instanceof Meanings.Meaning.Value value) {
      return value.type();
    }
    return meaning instanceof Meanings.Meaning.OfType ofType ? ofType.type() : JavaTypes.UNKNOWN;
  }

  /** The innermost enclosing type that has the method, or what a static import names. */
  private JavaType unqualified(MethodCallExpr call) {
    String name = call.getNameAsString();
    SourceType incomplete = null;
    SourceType around = resolver.types().around(call);
    for (SourceType type = around; type != null; type = type.outer()) {
      Members.Methods methods = resolver.members().methods(type.asSeenInside(), name);
      if (!methods.found().isEmpty()) {
        return type.asSeenInside();
      }
      if (!methods.isComplete() && incomplete == null) {
        incomplete = type;
      }
    }
    JavaType imported = staticallyImported(call, name);
    if (imported != null) {
      return imported;
    }
    SourceType owner = incomplete == null ? around : incomplete;
    return owner == null ? JavaTypes.UNKNOWN : owner.asSeenInside();
  }

  private @Nullable JavaType staticallyImported(MethodCallExpr call, String name) {
    Set<TypeName> owners = new LinkedHashSet<>();
    for (SourceFile.Import imported : resolver.file().imports()) {
      if (imported.isStatic() && !imported.isOnDemand() && imported.lastName().equals(name)) {
        TypeName owner = resolver.names().ownerOf(imported);
        // Named in so many words: it has the method, even if only a code generator writes it.
        if (resolver.members().find(owner) == null
            || has(owner, name)
            || resolver.names().memberType(owner, name) == null) {
          owners.add(owner);
        }
      }
    }
    if (owners.isEmpty()) {
      for (SourceFile.Import imported : resolver.file().imports()) {
        if (imported.isStatic()
            && imported.isOnDemand()
            && has(resolver.names().ownerOf(imported), name)) {
          owners.add(resolver.names().ownerOf(imported));
        }
      }
    }
    if (owners.size() > 1) {
      owners.removeIf(owner -> !takes(owner, name, call.getArguments().size()));
    }
    if (owners.isEmpty()) {
      return null;
    }
    return owners.size() == 1
        ? new JavaType.Declared(owners.iterator().next(), List.of())
        : JavaTypes.UNKNOWN;
  }

  private boolean has(TypeName owner, String name) {
    return methodsOf(owner, name).stream().anyMatch(method -> method.method().isStatic());
  }

  private boolean takes(TypeName owner, String name, int arguments) {
    return methodsOf(owner, name).stream()
        .anyMatch(method -> method.method().isStatic() && method.method().takes(arguments));
  }

  private List<Members.MethodOf> methodsOf(TypeName owner, String name) {
    return resolver.members().methods(new JavaType.Declared(owner, List.of()), name).found();
  }

  /** The type of what a call returns. */
  JavaType resultOf(MethodCallExpr call) {
    Invocation invocation = of(call);
    Set<JavaType> results = new LinkedHashSet<>();
    for (Members.MethodOf candidate : invocation.candidates()) {
      results.add(
          resolver
              .inference()
              .withLambdas(candidate, invocation)
              .apply(candidate.method().returnType()));
    }
    return results.size() == 1 ? results.iterator().next().limitOfWildcard() : JavaTypes.UNKNOWN;
  }

  /** The type that a construction names: of an anonymous class, what it extends. */
  JavaType constructed(ObjectCreationExpr creation) {
    if (creation.getScope().isEmpty()) {
      return resolver.typeWritten(creation.getType(), creation);
    }
    TypeName outer = resolver.expressions().of(creation.getScope().get()).erasedName();
    TypeName inner =
        outer == null
            ? null
            : resolver.names().memberType(outer, creation.getType().getNameAsString());
    return inner == null ? JavaTypes.UNKNOWN : new JavaType.Declared(inner, List.of());
  }

  /** The type that a method reference's method is looked up in. */
  JavaType receiverOf(MethodReferenceExpr reference) {
    JavaType scope = typeOf(resolver.meanings().of(reference.getScope()));
    return resolver.members().ownerOf(reference.getIdentifier(), scope);
  }

  /** The methods that a method reference may mean. */
  List<Members.MethodOf> candidatesOf(MethodReferenceExpr reference) {
    String name =
        reference.getIdentifier().equals("new") ? Member.CONSTRUCTOR : reference.getIdentifier();
    List<Members.MethodOf> all = resolver.members().methods(receiverOf(reference), name).found();
    Integer parameters = resolver.lambdas().parametersOf(reference);
    if (all.size() <= 1 || parameters == null) {
      return all;
    }
    List<Members.MethodOf> fitting = new ArrayList<>();
    boolean throughType =
        resolver.meanings().of(reference.getScope()) instanceof Meanings.Meaning.OfType;
    for (Members.MethodOf method : all) {
      boolean isUnbound =
          throughType && !method.method().isStatic() && !name.equals(Member.CONSTRUCTOR);
      if (method.method().takes(isUnbound ? parameters - 1 : parameters)) {
        fitting.add(method);
      }
    }
    return fitting.isEmpty() ? all : fitting;
  }
}
