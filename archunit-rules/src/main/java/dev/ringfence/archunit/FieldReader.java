package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.ringfence.archunit.bytecode.CompiledField;
import dev.ringfence.archunit.bytecode.Names;
import dev.ringfence.boundary.facts.FieldFacts;
import dev.ringfence.boundary.facts.FieldFacts.Modifier;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeName;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a class. ArchUnit has them in no order, so that they come sorted by name,
 * unless it is worth it to look into the class file.
 */
final class FieldReader {

  private static final Map<JavaModifier, Modifier> MODIFIERS =
      Map.of(
          JavaModifier.STATIC, Modifier.STATIC,
          JavaModifier.FINAL, Modifier.FINAL,
          JavaModifier.TRANSIENT, Modifier.TRANSIENT,
          JavaModifier.ENUM, Modifier.ENUM_CONSTANT);

  private final ClassFiles classFiles;
  private final Predicate<JavaClass> isWorthACloserLook;

  FieldReader(ClassFiles classFiles, Predicate<JavaClass> isWorthACloserLook) {
    this.classFiles = classFiles;
    this.isWorthACloserLook = isWorthACloserLook;
  }

  List<FieldFacts> fields(JavaClass type) {
    if (type.getFields().isEmpty()) {
      return List.of();
    }
    String file = SourcePlaces.fileOf(type);
    Stream<JavaField> fields =
        type.getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    if (isWorthACloserLook.test(type)) {
      Map<String, JavaField> byName =
          fields.collect(Collectors.toMap(JavaField::getName, field -> field, (a, b) -> a));
      return classFiles.ask(type, List.<CompiledField>of(), compiled -> compiled.fields()).stream()
          .filter(compiled -> byName.containsKey(compiled.name()))
          .map(
              compiled ->
                  facts(Objects.requireNonNull(byName.get(compiled.name())), compiled, file))
          .toList();
    }
    return fields
        .map(field -> facts(field, null, file))
        .sorted(Comparator.comparing(FieldFacts::name))
        .toList();
  }

  private static FieldFacts facts(JavaField field, @Nullable CompiledField compiled, String file) {
    return new FieldFacts(
        field.getName(),
        TypeUses.of(field.getType()),
        modifiers(field),
        compiled == null ? annotations(field) : annotations(compiled),
        new Place(file, compiled == null ? 0 : compiled.line(), 0));
  }

  private static Set<Modifier> modifiers(JavaField field) {
    Set<Modifier> result = EnumSet.noneOf(Modifier.class);
    for (JavaModifier modifier : field.getModifiers()) {
      Modifier fact = MODIFIERS.get(modifier);
      if (fact != null) {
        result.add(fact);
      }
    }
    return result;
  }

  private static Set<TypeName> annotations(JavaField field) {
    return field.getAnnotations().stream()
        .map(annotation -> TypeUses.nameOf(annotation.getRawType()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<TypeName> annotations(CompiledField field) {
    return field.annotations().stream()
        .map(Names::typeName)
        .collect(Collectors.toUnmodifiableSet());
  }
}
