package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import dev.ringfence.archunit.bytecode.BodyCall;
import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.CodeBase;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The types of an import and those that ArchUnit has resolved for it. A type that ArchUnit knows by
 * its name alone is not in sight. For one thread.
 */
final class ImportedCode implements CodeBase {

  private final TypeFactsReader reader;
  private final ClassFiles classFiles;
  private final Predicate<JavaClass> isProductionCode;
  private final JavaClasses imported;
  private final Map<TypeName, JavaClass> classes = new HashMap<>();
  private final Map<String, JavaClass> classesByBinaryName = new HashMap<>();
  private final Map<TypeName, TypeFacts> facts = new HashMap<>();
  private final Set<JavaClass> withKnownTargets = new HashSet<>();
  private @Nullable Map<TypeName, JavaClass> nested;

  ImportedCode(
      JavaClasses imported,
      TypeFactsReader reader,
      ClassFiles classFiles,
      Predicate<JavaClass> isProductionCode) {
    this.imported = imported;
    this.reader = reader;
    this.classFiles = classFiles;
    this.isProductionCode = isProductionCode;
  }

  /**
   * Makes a class known that somebody names; those of the import are, and their supertypes from
   * when they are asked for.
   */
  void add(JavaClass type) {
    JavaClass element = type.getBaseComponentType();
    if (!element.isPrimitive() && !imported.contain(element.getName())) {
      addWithSupertypes(element);
    }
  }

  private void addWithSupertypes(JavaClass type) {
    if (classesByBinaryName.putIfAbsent(type.getName(), type) != null) {
      return;
    }
    classes.put(TypeUses.nameOf(type), type);
    type.getRawSuperclass().ifPresent(this::addWithSupertypes);
    type.getRawInterfaces().forEach(this::addWithSupertypes);
    type.getEnclosingClass().ifPresent(this::addWithSupertypes);
  }

  /**
   * The class of that name, even if nothing but the name is known; null if not even that.
   *
   * @param internalName as class files have it
   */
  @Nullable JavaClass classOf(String internalName) {
    String name = internalName.replace('/', '.');
    JavaClass known = classesByBinaryName.get(name);
    return known == null ? importedClass(name) : known;
  }

  private @Nullable JavaClass importedClass(String name) {
    if (!imported.contain(name)) {
      return null;
    }
    JavaClass type = imported.get(name);
    addWithSupertypes(type);
    return type;
  }

  private @Nullable JavaClass classOf(TypeName name) {
    JavaClass known = classes.get(name);
    if (known != null || !name.isResolved()) {
      return known;
    }
    return name.nestedName().indexOf('.') < 0
        ? importedClass(name.qualifiedName())
        : nestedClasses().get(name);
  }

  /** All but the top-level ones: those are found by their names. */
  private Map<TypeName, JavaClass> nestedClasses() {
    Map<TypeName, JavaClass> known = nested;
    if (known == null) {
      known = new HashMap<>();
      for (JavaClass type : imported) {
        if (type.getName().indexOf('$') >= 0) {
          known.put(TypeUses.nameOf(type), type);
        }
      }
      nested = known;
    }
    return known;
  }

  /** Whether there is a class of that name of which nothing but the name is known. */
  boolean isNothingButAName(TypeName name) {
    JavaClass type = classOf(name);
    return type != null && !type.isFullyImported();
  }

  @Override
  public @Nullable TypeFacts find(TypeName name) {
    JavaClass type = classOf(name);
    return type == null || !type.isFullyImported() ? null : factsOf(type);
  }

  TypeFacts factsOf(JavaClass type) {
    TypeName name = TypeUses.nameOf(type);
    TypeFacts known = facts.get(name);
    if (known == null) {
      addWithSupertypes(type);
      known = reader.read(type);
      facts.put(name, known);
      if (reader.mayBeEvent(type)) {
        type.getFields().forEach(field -> field.getAllInvolvedRawTypes().forEach(this::add));
      }
    }
    return known;
  }

  @Override
  public Collection<TypeFacts> subtypesOf(TypeName name) {
    JavaClass type = classOf(name);
    return type == null
        ? List.of()
        : type.getAllSubclasses().stream()
            .filter(JavaClass::isFullyImported)
            .filter(isProductionCode)
            .sorted(Comparator.comparing(JavaClass::getName))
            .map(this::factsOf)
            .toList();
  }

  /** Libraries are no code of the user's, even where ArchUnit has found their class files. */
  @Override
  public List<Call> callsOf(Signature method) {
    JavaClass type = classOf(method.declaringType());
    if (type == null || !imported.contain(type.getName())) {
      return List.of();
    }
    addTargetsOf(type);
    Targets targets = new Targets(this);
    return classFiles
        .ask(
            type,
            List.<BodyCall>of(),
            compiled -> compiled.callsOf(method.name(), method.arity(), method.erasedParameters()))
        .stream()
        .map(call -> targets.call(type, call))
        .toList();
  }

  /** Makes the types known through which a class names members. */
  void addTargetsOf(JavaClass type) {
    if (withKnownTargets.add(type)) {
      type.getCodeUnitAccessesFromSelf().forEach(access -> add(access.getTargetOwner()));
    }
  }

  /** Makes the types known of which a class may hand something over. */
  void addArgumentsOf(JavaClass type) {
    type.getFields().forEach(field -> add(field.getRawType()));
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      unit.getRawParameterTypes().forEach(this::add);
      unit.getReferencedClassObjects().forEach(literal -> add(literal.getRawType()));
      unit.getFieldAccesses().forEach(access -> add(access.getTarget().getRawType()));
      unit.getMethodCallsFromSelf().forEach(call -> add(call.getTarget().getRawReturnType()));
      unit.getConstructorCallsFromSelf().forEach(call -> add(call.getTargetOwner()));
    }
  }
}
