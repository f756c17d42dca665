package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import dev.ringfence.boundary.vocabulary.SubscriberWord;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the facts of a class out of ArchUnit's import, and bodies of handlers out of its bytes. */
final class TypeFactsReader {

  private static final String OBJECT = "java.lang.Object";

  private static final Comparator<MethodFacts> IN_SOURCE_ORDER =
      Comparator.comparing(MethodFacts::place)
          .thenComparing(MethodFacts::name)
          .thenComparing(method -> method.erasedParameters().toString());

  private final ClassFiles classFiles;
  private final Vocabulary vocabulary;
  private final Set<String> handlers;
  private final FieldReader fields;
  private final Kinship events;

  TypeFactsReader(ClassFiles classFiles, Vocabulary vocabulary) {
    this.classFiles = classFiles;
    this.vocabulary = vocabulary;
    this.fields = new FieldReader(classFiles, this::mayBeEvent);
    this.events = new Kinship(vocabulary.eventTypes()::contains);
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
        type.isSealed(),
        type.getTypeParameters().stream().map(JavaTypeVariable::getName).toList(),
        supertypes(type),
        fields.fields(type),
        methods(type),
        Annotations.of(type),
        SourcePlaces.of(type));
  }

  /** Rules look at the fields of events more closely than at those of others. */
  boolean mayBeEvent(JavaClass type) {
    return events.mayInclude(type)
        || type.getAnnotations().stream()
            .anyMatch(
                use ->
                    vocabulary
                        .eventAnnotations()
                        .contains(TypeUses.nameOf(use.getRawType()).qualifiedName()));
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
    String file = SourcePlaces.fileOf(type);
    List<MethodFacts> methods = new ArrayList<>();
    for (JavaMethod method : type.getMethods()) {
      if (!has(method, JavaModifier.BRIDGE) && !has(method, JavaModifier.SYNTHETIC)) {
        methods.add(read(method, file));
      }
    }
    methods.sort(IN_SOURCE_ORDER);
    return methods;
  }

  private MethodFacts read(JavaMethod method, String file) {
    List<TypeUse> parameters = new ArrayList<>();
    for (JavaType parameter : method.getParameterTypes()) {
      parameters.add(TypeUses.of(parameter));
    }
    return new MethodFacts(
        method.getName(),
        parameters,
        TypeUses.of(method.getReturnType()),
        modifiers(method),
        bodyOf(method),
        annotations(method),
        new Place(file, SourcePlaces.lineOf(method), 0));
  }

  private static Set<TypeName> annotations(JavaMethod method) {
    Set<TypeName> result = new HashSet<>();
    addTypes(method.getAnnotations(), result);
    for (Set<? extends JavaAnnotation<?>> annotations : method.getParameterAnnotations()) {
      addTypes(annotations, result);
    }
    return result;
  }

  private static void addTypes(Set<? extends JavaAnnotation<?>> annotations, Set<TypeName> types) {
    for (JavaAnnotation<?> annotation : annotations) {
      types.add(TypeUses.nameOf(annotation.getRawType()));
    }
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
}
