package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import dev.ringfence.boundary.facts.AnnotationUse;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import dev.ringfence.boundary.vocabulary.SubscriberWord;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the facts of a class out of ArchUnit's import, and bodies of handlers out of its bytes. */
final class TypeFactsReader {

  private static final String OBJECT = "java.lang.Object";

  private final ClassFiles classFiles;
  private final Set<String> handlers;

  TypeFactsReader(ClassFiles classFiles, Vocabulary vocabulary) {
    this.classFiles = classFiles;
    this.handlers =
        vocabulary.words().subscribers().stream()
            .map(SubscriberWord::handler)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
  }

  TypeFacts read(JavaClass type) {
    return new TypeFacts(
        TypeUses.nameOf(type),
        kindOf(type),
        type.isInterface() || has(type, JavaModifier.ABSTRACT),
        false,
        type.getTypeParameters().stream().map(JavaTypeVariable::getName).toList(),
        supertypes(type),
        List.of(),
        methods(type),
        annotationTypes(type.getAnnotations().stream()).stream().map(AnnotationUse::of).toList(),
        SourcePlaces.of(type));
  }

  private static Kind kindOf(JavaClass type) {
    if (type.isAnnotation()) {
      return Kind.ANNOTATION;
    }
    if (type.isInterface()) {
      return Kind.INTERFACE;
    }
    if (type.isEnum()) {
      return Kind.ENUM;
    }
    return type.isRecord() ? Kind.RECORD : Kind.CLASS;
  }

  private static List<TypeUse.Declared> supertypes(JavaClass type) {
    Stream<JavaType> superclass =
        type.getSuperclass().filter(above -> !above.toErasure().getName().equals(OBJECT)).stream();
    return Stream.concat(superclass, type.getInterfaces().stream())
        .map(TypeUses::of)
        .map(TypeUse.Declared.class::cast)
        .toList();
  }

  private List<MethodFacts> methods(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> !has(method, JavaModifier.BRIDGE))
        .filter(method -> !has(method, JavaModifier.SYNTHETIC))
        .map(this::read)
        .sorted(
            Comparator.comparing(MethodFacts::place)
                .thenComparing(MethodFacts::name)
                .thenComparing(method -> method.erasedParameters().toString()))
        .toList();
  }

  private MethodFacts read(JavaMethod method) {
    return new MethodFacts(
        method.getName(),
        method.getParameterTypes().stream().map(TypeUses::of).toList(),
        TypeUses.of(method.getReturnType()),
        modifiers(method),
        bodyOf(method),
        annotationTypes(
            Stream.concat(
                method.getAnnotations().stream(),
                method.getParameterAnnotations().stream().flatMap(Set::stream))),
        SourcePlaces.of(method));
  }

  private static Set<MethodFacts.Modifier> modifiers(JavaMethod method) {
    Set<MethodFacts.Modifier> result = EnumSet.noneOf(MethodFacts.Modifier.class);
    if (has(method, JavaModifier.STATIC)) {
      result.add(MethodFacts.Modifier.STATIC);
    }
    if (has(method, JavaModifier.PRIVATE)) {
      result.add(MethodFacts.Modifier.PRIVATE);
    }
    if (has(method, JavaModifier.ABSTRACT)) {
      result.add(MethodFacts.Modifier.ABSTRACT);
    }
    return result;
  }

  private Body bodyOf(JavaMethod method) {
    if (has(method, JavaModifier.ABSTRACT) || has(method, JavaModifier.NATIVE)) {
      return Body.NONE;
    }
    return handlers.contains(method.getName())
        ? classFiles.ask(
            method.getOwner(),
            Body.UNKNOWN,
            compiled -> compiled.bodyOf(method.getName(), method.getDescriptor()))
        : Body.UNKNOWN;
  }

  private static boolean has(HasModifiers element, JavaModifier modifier) {
    return element.getModifiers().contains(modifier);
  }

  private static Set<TypeName> annotationTypes(Stream<? extends JavaAnnotation<?>> annotations) {
    return annotations
        .map(annotation -> TypeUses.nameOf(annotation.getRawType()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
