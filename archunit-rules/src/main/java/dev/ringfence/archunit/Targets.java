package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.ringfence.archunit.bytecode.BodyCall;
import dev.ringfence.archunit.bytecode.Callee;
import dev.ringfence.archunit.bytecode.Names;
import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeName;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says what an instruction names as its source does: adds what the hierarchy tells, and the names
 * that a person uses.
 */
final class Targets {

  private final ImportedCode code;

  Targets(ImportedCode code) {
    this.code = code;
  }

  /** What a body in {@code around} may run. */
  Call call(JavaClass around, BodyCall call) {
    return new Call(
        receiver(call.callee()), signature(call.callee()), SourcePlaces.at(around, call.line()));
  }

  /** The type that a member is named through. */
  TypeName receiver(Callee callee) {
    return typeOf(callee.receiver());
  }

  /** The type of an internal name, as a person would spell it. */
  TypeName typeOf(String internalName) {
    JavaClass type = code.classOf(internalName);
    return type == null ? Names.typeName(internalName) : TypeUses.spelt(type);
  }

  Signature signature(Callee callee) {
    return callee.name().equals(Member.CONSTRUCTOR) ? constructor(callee) : method(callee);
  }

  private Signature constructor(Callee callee) {
    JavaClass receiver = code.classOf(callee.receiver());
    List<String> parameters = Names.parameters(callee.descriptor());
    if (receiver != null && receiver.isAnonymousClass()) {
      parameters = parametersOfSuperConstructor(receiver);
    } else if (receiver != null
        && receiver.isInnerClass()
        && !receiver.getModifiers().contains(JavaModifier.STATIC)
        && !parameters.isEmpty()) {
      parameters = parameters.subList(1, parameters.size());
    }
    return new Signature(
        receiver(callee), Member.CONSTRUCTOR, parameters.size(), parameters, "void");
  }

  private static List<String> parametersOfSuperConstructor(JavaClass anonymous) {
    return anonymous.getConstructorCallsFromSelf().stream()
        .map(JavaConstructorCall::getTarget)
        .filter(target -> target.getOwner().equals(TypeUses.extended(anonymous)))
        .findFirst()
        .map(target -> target.getRawParameterTypes().stream())
        .map(types -> types.map(type -> TypeUses.of(type).erasure()).toList())
        .orElse(List.of());
  }

  private Signature method(Callee callee) {
    List<String> parameters = Names.parameters(callee.descriptor());
    return new Signature(
        declaringType(callee),
        callee.name(),
        parameters.size(),
        parameters,
        Names.returnType(callee.descriptor()));
  }

  private TypeName declaringType(Callee callee) {
    JavaClass owner = code.classOf(callee.owner());
    TypeName named = Names.typeName(callee.owner());
    return owner == null
        ? named
        : above(owner)
            .filter(type -> declares(type, callee))
            .findFirst()
            .map(TypeUses::nameOf)
            .orElse(named);
  }

  private static Stream<JavaClass> above(JavaClass type) {
    return Stream.concat(
        Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream()),
        type.getAllRawInterfaces().stream());
  }

  private static boolean declares(JavaClass type, Callee callee) {
    return type.getMethods().stream()
        .anyMatch(
            method ->
                method.getName().equals(callee.name())
                    && method.getDescriptor().equals(callee.descriptor()));
  }
}
