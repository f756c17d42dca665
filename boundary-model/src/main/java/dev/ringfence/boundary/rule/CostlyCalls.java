package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.hierarchy.Supertype;
import dev.ringfence.boundary.vocabulary.CostlyCode;
import java.util.Set;

/** Which calls the vocabulary calls costly. */
final class CostlyCalls {

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
   * is as costly as what it calls: it may well be one that the subtype has added.
   */
  private static boolean isInherited(Call call, Set<String> types, Program program) {
    TypeFacts receiver =
        call.receiver().isResolved() ? program.hierarchy().find(call.receiver()) : null;
    if (receiver == null) {
      return false;
    }
    Signature target = call.target();
    boolean constructs = target.name().equals(Member.CONSTRUCTOR);
    if (!constructs && !program.callGraph().callsOf(target).isEmpty()) {
      return false;
    }
    return program.hierarchy().supertypesOf(receiver).stream()
        .filter(above -> types.contains(above.name().qualifiedName()))
        .anyMatch(
            above ->
                constructs
                    ? isClass(above)
                    : above.facts() == null
                        || isRelated(target.declaringType(), above.name(), program));
  }

  /** To construct an implementation of an interface says nothing of what it does later. */
  private static boolean isClass(Supertype above) {
    return above.facts() != null && above.facts().kind() == Kind.CLASS;
  }

  private static boolean isRelated(TypeName declaring, TypeName costly, Program program) {
    return program.isOneOf(Set.of(costly.qualifiedName()), declaring)
        || program.isOneOf(Set.of(declaring.qualifiedName()), costly);
  }

  private static boolean isOfEveryObject(Signature target) {
    return switch (target.name()) {
      case "toString", "hashCode", "getClass", "notify", "notifyAll" -> target.arity() == 0;
      case "equals" -> target.arity() == 1;
      default -> false;
    };
  }
}
