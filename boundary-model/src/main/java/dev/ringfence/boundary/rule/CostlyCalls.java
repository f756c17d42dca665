package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts.Modifier;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.hierarchy.Supertype;
import dev.ringfence.boundary.vocabulary.CostlyCode;
import java.util.List;
import java.util.Set;

/** Which calls the vocabulary calls costly. */
final class CostlyCalls {

  private static final TypeName OVERRIDE = new TypeName("java.lang", "Override");

  private CostlyCalls() {}

  static boolean isCostly(Call call, Program program) {
    CostlyCode costly = program.vocabulary().costly();
    Signature target = call.target();
    if (program.isOneOf(costly.methods(), call.receiver(), target)) {
      return true;
    }
    if (isOfEveryObject(target)) {
      return false;
    }
    return isNamed(call.receiver(), costly)
        || isNamed(target.declaringType(), costly)
        || isInherited(call, costly.types(), program);
  }

  private static boolean isNamed(TypeName type, CostlyCode costly) {
    return costly.types().contains(type.qualifiedName())
        || (type.isResolved() && costly.isCostlyPackage(type.packageName()));
  }

  /**
   * Whether a call means a costly type above the receiver. A method of which the body is in sight
   * is as costly as what it calls.
   */
  private static boolean isInherited(Call call, Set<String> types, Program program) {
    TypeFacts receiver =
        call.receiver().isResolved() ? program.hierarchy().find(call.receiver()) : null;
    if (receiver == null) {
      return false;
    }
    Signature target = call.target();
    List<Supertype> costly =
        program.hierarchy().supertypesOf(receiver).stream()
            .filter(above -> types.contains(above.name().qualifiedName()))
            .toList();
    if (target.name().equals(Member.CONSTRUCTOR)) {
      return costly.stream().anyMatch(CostlyCalls::isClass);
    }
    return program.callGraph().callsOf(target).isEmpty()
        && costly.stream().anyMatch(above -> means(target, above, program));
  }

  private static boolean means(Signature target, Supertype costly, Program program) {
    if (program.isA(costly.name(), target.declaringType())) {
      return true;
    }
    TypeFacts declaring = program.hierarchy().find(target.declaringType());
    if (declaring == null) {
      return costly.facts() == null;
    }
    return program.hierarchy().supertypesOf(declaring).stream()
        .filter(above -> above.name().equals(costly.name()))
        .anyMatch(above -> !isAdded(target, declaring, above, program));
  }

  /** Whether a subtype has a method of its own making, which is none of the costly type's. */
  private static boolean isAdded(
      Signature target, TypeFacts declaring, Supertype costly, Program program) {
    return declaring.methods().stream()
        .filter(method -> method.name().equals(target.name()))
        .filter(method -> method.erasedParameters().equals(target.erasedParameters()))
        .filter(method -> !method.modifiers().contains(Modifier.ABSTRACT))
        .filter(method -> !method.annotations().contains(OVERRIDE))
        .anyMatch(method -> program.hierarchy().overridden(method, costly).isEmpty());
  }

  /** To construct an implementation of an interface says nothing of what it does later. */
  private static boolean isClass(Supertype above) {
    return above.facts() != null && above.facts().kind() == Kind.CLASS;
  }

  private static boolean isOfEveryObject(Signature target) {
    return switch (target.name()) {
      case "toString", "hashCode", "getClass", "notify", "notifyAll" -> target.arity() == 0;
      case "equals" -> target.arity() == 1;
      default -> false;
    };
  }
}
