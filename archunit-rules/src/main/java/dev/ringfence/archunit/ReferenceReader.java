package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.ringfence.archunit.bytecode.CallSite;
import dev.ringfence.archunit.bytecode.Names;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Recipient;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes references of call sites: adds what the hierarchy tells, and the names that a person uses.
 */
final class ReferenceReader {

  private static final String KOTLIN_CLASS = "kotlin.Metadata";

  private final ImportedCode code;
  private final Attribution attribution;

  ReferenceReader(ImportedCode code, Attribution attribution) {
    this.code = code;
    this.attribution = attribution;
  }

  Reference read(JavaClass type, CallSite site) {
    Member from = attribution.named(type, site.in());
    JavaClass receiver = code.classOf(site.receiver());
    TypeName named = receiver == null ? Names.typeName(site.receiver()) : speltAs(receiver);
    return new Reference(
        site.kind(),
        from,
        named,
        isConstruction(site) ? constructor(receiver, named, site) : method(site),
        site.arguments(),
        recipient(site),
        SourcePlaces.at(type, site.line()));
  }

  private static @Nullable Recipient recipient(CallSite site) {
    CallSite.Recipient recipient = site.handedTo();
    return recipient == null
        ? null
        : new Recipient(Names.typeName(recipient.owner()), recipient.name());
  }

  private static boolean isConstruction(CallSite site) {
    return site.name().equals(Member.CONSTRUCTOR);
  }

  /** Anonymous classes go by what they extend, and Kotlin's companions by the class around them. */
  private static TypeName speltAs(JavaClass receiver) {
    if (receiver.isAnonymousClass()) {
      return TypeUses.nameOf(extended(receiver));
    }
    Optional<JavaClass> outer = receiver.getEnclosingClass();
    boolean isCompanion =
        receiver.getSimpleName().equals("Companion")
            && receiver.isAnnotatedWith(KOTLIN_CLASS)
            && outer.isPresent();
    return TypeUses.nameOf(isCompanion ? outer.orElse(receiver) : receiver);
  }

  /** The class, or else the interface, that an anonymous class extends. */
  static JavaClass extended(JavaClass anonymous) {
    Stream<JavaClass> superclass =
        anonymous.getRawSuperclass().filter(above -> !above.isEquivalentTo(Object.class)).stream();
    return Stream.concat(superclass, anonymous.getRawInterfaces().stream())
        .findFirst()
        .orElse(anonymous);
  }

  private static Signature constructor(
      @Nullable JavaClass receiver, TypeName named, CallSite site) {
    List<String> parameters = Names.parameters(site.descriptor());
    if (receiver != null && receiver.isAnonymousClass()) {
      parameters = parametersOfSuperConstructor(receiver);
    } else if (receiver != null
        && receiver.isInnerClass()
        && !receiver.getModifiers().contains(JavaModifier.STATIC)
        && !parameters.isEmpty()) {
      parameters = parameters.subList(1, parameters.size());
    }
    return new Signature(named, Member.CONSTRUCTOR, parameters.size(), parameters, "void");
  }

  private static List<String> parametersOfSuperConstructor(JavaClass anonymous) {
    return anonymous.getConstructorCallsFromSelf().stream()
        .map(JavaConstructorCall::getTarget)
        .filter(target -> target.getOwner().equals(extended(anonymous)))
        .findFirst()
        .map(target -> target.getRawParameterTypes().stream())
        .map(types -> types.map(type -> TypeUses.of(type).erasure()).toList())
        .orElse(List.of());
  }

  private Signature method(CallSite site) {
    List<String> parameters = Names.parameters(site.descriptor());
    TypeName owner = Names.typeName(site.owner());
    JavaClass ownerClass = code.classOf(site.owner());
    TypeName declaring =
        ownerClass == null
            ? owner
            : above(ownerClass)
                .filter(type -> declares(type, site))
                .findFirst()
                .map(TypeUses::nameOf)
                .orElse(owner);
    return new Signature(
        declaring, site.name(), parameters.size(), parameters, Names.returnType(site.descriptor()));
  }

  private static Stream<JavaClass> above(JavaClass type) {
    return Stream.concat(
        Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream()),
        type.getAllRawInterfaces().stream());
  }

  private static boolean declares(JavaClass type, CallSite site) {
    return type.getMethods().stream()
        .anyMatch(
            method ->
                method.getName().equals(site.name())
                    && method.getDescriptor().equals(site.descriptor()));
  }
}
