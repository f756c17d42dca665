package dev.ringfence.eventstore.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells Jackson which components an object has, and which of them may be left out. */
final class Components extends AnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private static final Set<Class<?>> OPTIONALS =
      Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
    return isKotlin(member.getDeclaringClass()) ? null : isRequired(member);
  }

  @Override
  public JsonSetter.Value findSetterInfo(Annotated annotated) {
    boolean isRequired =
        annotated instanceof AnnotatedMember member
            && !isKotlin(member.getDeclaringClass())
            && isRequired(member);
    return isRequired ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : JsonSetter.Value.empty();
  }

  @Override
  public String @Nullable [] findSerializationPropertyOrder(AnnotatedClass type) {
    // What reflection says of a record's components has an order; of fields it is by chance.
    return type.getRawType().isRecord()
        ? Arrays.stream(type.getRawType().getRecordComponents())
            .map(RecordComponent::getName)
            .toArray(String[]::new)
        : null;
  }

  @Override
  public @Nullable String findImplicitPropertyName(AnnotatedMember member) {
    Parameter parameter = parameterOf(member);
    return parameter != null && parameter.isNamePresent() ? parameter.getName() : null;
  }

  /** Kotlin says by its own metadata what may be null; its module reads them. */
  private static boolean isKotlin(Class<?> type) {
    return Arrays.stream(type.getAnnotations())
        .anyMatch(annotation -> annotation.annotationType().getName().equals("kotlin.Metadata"));
  }

  private static boolean isRequired(AnnotatedMember member) {
    if (member.getRawType().isPrimitive()) {
      return true;
    }
    return !OPTIONALS.contains(member.getRawType())
        && declarations(member).noneMatch(Components::isNullable);
  }

  /** Where somebody may have written that it may be null, each with its type. */
  private static Stream<AnnotatedElement> declarations(AnnotatedMember member) {
    Parameter parameter = parameterOf(member);
    String name = parameter == null ? member.getName() : parameter.getName();
    Stream<AnnotatedElement> named =
        member.getDeclaringClass().isRecord()
            ? component(member.getDeclaringClass(), name, member)
            : field(member.getDeclaringClass(), name).stream()
                .flatMap(field -> Stream.of(field, field.getAnnotatedType()));
    return parameter == null
        ? named
        : Stream.concat(named, Stream.of(parameter, parameter.getAnnotatedType()));
  }

  private static Stream<AnnotatedElement> component(
      Class<?> type, String name, AnnotatedMember member) {
    RecordComponent[] components = type.getRecordComponents();
    boolean isCanonical =
        member instanceof AnnotatedParameter parameter
            && parameter.getOwner().getParameterCount() == components.length;
    RecordComponent component =
        isCanonical
            ? components[((AnnotatedParameter) member).getIndex()]
            : Arrays.stream(components)
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElse(null);
    return component == null
        ? Stream.empty()
        : Stream.of(component, component.getAnnotatedType(), component.getAccessor());
  }

  private static Optional<Field> field(Class<?> type, String name) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable Parameter parameterOf(AnnotatedMember member) {
    return member instanceof AnnotatedParameter parameter
            && parameter.getOwner().getAnnotated() instanceof Executable executable
            && executable instanceof Constructor<?>
        ? executable.getParameters()[parameter.getIndex()]
        : null;
  }

  private static boolean isNullable(AnnotatedElement declaration) {
    return Arrays.stream(declaration.getAnnotations())
        .anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("Nullable"));
  }
}
