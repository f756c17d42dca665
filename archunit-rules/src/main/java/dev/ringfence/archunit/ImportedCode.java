package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
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
  private final Set<String> imported = new HashSet<>();
  private final Map<TypeName, JavaClass> classes = new HashMap<>();
  private final Map<String, JavaClass> classesByBinaryName = new HashMap<>();
  private final Map<TypeName, TypeFacts> facts = new HashMap<>();

  ImportedCode(
      TypeFactsReader reader, ClassFiles classFiles, Predicate<JavaClass> isProductionCode) {
    this.reader = reader;
    this.classFiles = classFiles;
    this.isProductionCode = isProductionCode;
  }

  /** Makes all classes of an import known. */
  void addAll(JavaClasses classes) {
    for (JavaClass type : classes) {
      imported.add(type.getName());
      add(type);
    }
  }

  /** Makes a class known, with its supertypes. */
  void add(JavaClass type) {
    JavaClass element = type.getBaseComponentType();
    if (element.isPrimitive()
        || classesByBinaryName.putIfAbsent(element.getName(), element) != null) {
      return;
    }
    classes.put(TypeUses.nameOf(element), element);
    element.getRawSuperclass().ifPresent(this::add);
    element.getRawInterfaces().forEach(this::add);
    element.getEnclosingClass().ifPresent(this::add);
  }

  /**
   * The class of that name, even if nothing but the name is known; null if not even that.
   *
   * @param internalName as class files have it
   */
  @Nullable JavaClass classOf(String internalName) {
    return classesByBinaryName.get(internalName.replace('/', '.'));
  }

  /** Whether there is a class of that name of which nothing but the name is known. */
  boolean isNothingButAName(TypeName name) {
    JavaClass type = classes.get(name);
    return type != null && !type.isFullyImported();
  }

  @Override
  public @Nullable TypeFacts find(TypeName name) {
    JavaClass type = classes.get(name);
    return type == null || !type.isFullyImported() ? null : factsOf(type);
  }

  TypeFacts factsOf(JavaClass type) {
    TypeName name = TypeUses.nameOf(type);
    TypeFacts known = facts.get(name);
    if (known == null) {
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
    JavaClass type = classes.get(name);
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
    JavaClass type = classes.get(method.declaringType());
    if (type == null || !imported.contains(type.getName())) {
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
    type.getCodeUnitAccessesFromSelf().forEach(access -> add(access.getTargetOwner()));
  }
}
