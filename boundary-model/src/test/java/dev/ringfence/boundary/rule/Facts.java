package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.AnnotationUse;
import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.CodeBase;
import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.FieldFacts;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.MethodFacts.Modifier;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts by hand, for tests of what no compiler would let through. A type is written {@code
 * a.b.C<a.b.D>}, a type variable as one capital letter.
 */
final class Facts implements CodeBase {

  private final Map<TypeName, TypeFacts> types = new HashMap<>();
  private final Map<String, List<Call>> bodies = new HashMap<>();

  Facts with(TypeBuilder... builders) {
    for (TypeBuilder builder : builders) {
      TypeFacts facts = builder.build();
      types.put(facts.name(), facts);
    }
    return this;
  }

  TypeFacts get(TypeBuilder builder) {
    return get(builder.name);
  }

  TypeFacts get(String name) {
    return get(named(name));
  }

  private TypeFacts get(TypeName name) {
    TypeFacts facts = types.get(name);
    if (facts == null) {
      throw new AssertionError("no " + name);
    }
    return facts;
  }

  @Override
  public @Nullable TypeFacts find(TypeName name) {
    return types.get(name);
  }

  @Override
  public Collection<TypeFacts> subtypesOf(TypeName name) {
    Map<TypeName, TypeFacts> found = new HashMap<>();
    collectSubtypes(name, found);
    return found.values();
  }

  private void collectSubtypes(TypeName name, Map<TypeName, TypeFacts> found) {
    types.values().stream()
        .filter(type -> type.supertypes().stream().anyMatch(above -> above.name().equals(name)))
        .filter(type -> found.putIfAbsent(type.name(), type) == null)
        .forEach(type -> collectSubtypes(type.name(), found));
  }

  /** Gives a method, such as {@code a.b.C#run(int)}, a body that makes these calls. */
  Facts body(String method, Call... calls) {
    bodies.put(key(Code.method(method)), List.of(calls));
    return this;
  }

  @Override
  public List<Call> callsOf(Signature method) {
    return bodies.getOrDefault(key(method), List.of());
  }

  private static String key(Signature method) {
    return method.declaringType() + "#" + method.name() + method.erasedParameters();
  }

  static TypeBuilder type(Kind kind, String name, String... supertypes) {
    return new TypeBuilder(kind, name, supertypes);
  }

  static TypeUse use(String written) {
    if (written.startsWith("?.") && !written.endsWith("]")) {
      return TypeUse.of(TypeName.unresolved(written.substring(2)));
    }
    if (written.length() == 1) {
      return new TypeUse.Variable(written, "java.lang.Object");
    }
    if (written.startsWith("?") && !written.startsWith("?.")) {
      return new TypeUse.Wildcard(written.substring(1));
    }
    if (written.endsWith("[]")) {
      return new TypeUse.Array(use(written.substring(0, written.length() - 2)));
    }
    if (written.indexOf('.') < 0) {
      return new TypeUse.Primitive(written);
    }
    int bracket = written.indexOf('<');
    if (bracket < 0) {
      return TypeUse.of(named(written));
    }
    List<TypeUse> arguments = new ArrayList<>();
    int depth = 0;
    int start = bracket + 1;
    for (int i = start; i < written.length(); i++) {
      char c = written.charAt(i);
      if (depth == 0 && (c == ',' || i == written.length() - 1)) {
        arguments.add(use(written.substring(start, i)));
        start = i + 1;
      }
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
    }
    return new TypeUse.Declared(named(written.substring(0, bracket)), arguments);
  }

  /** A type's name; nested ones after a dollar sign. */
  private static TypeName named(String written) {
    int dollar = written.indexOf('$');
    return dollar < 0
        ? Code.type(written)
        : new TypeName(
            Code.type(written.substring(0, dollar)).packageName(),
            written
                .substring(Code.type(written.substring(0, dollar)).packageName().length() + 1)
                .replace('$', '.'));
  }

  /** All types, as evidence of a code base that does nothing with them. */
  Evidence evidence() {
    return new Evidence(List.copyOf(types.values()), List.of(), List.of());
  }

  /** A type in the making. */
  static final class TypeBuilder {
    private final Kind kind;
    private final TypeName name;
    private final List<TypeUse.Declared> supertypes = new ArrayList<>();
    private final List<FieldFacts> fields = new ArrayList<>();
    private final List<MethodFacts> methods = new ArrayList<>();
    private final List<AnnotationUse> annotations = new ArrayList<>();
    private List<String> parameters = List.of();
    private boolean isAbstract;

    private TypeBuilder(Kind kind, String name, String... supertypes) {
      this.kind = kind;
      this.isAbstract = kind == Kind.INTERFACE;
      this.name = named(name);
      for (String supertype : supertypes) {
        this.supertypes.add((TypeUse.Declared) use(supertype));
      }
    }

    String name() {
      return name.qualifiedName();
    }

    TypeBuilder generic(String... names) {
      parameters = List.of(names);
      return this;
    }

    /** An annotation with a text for its {@code value}. */
    TypeBuilder annotated(String annotation, String value) {
      return annotated(annotation, Map.of("value", List.of(value)));
    }

    /** A method with a body and one annotation. */
    TypeBuilder annotatedMethod(String annotation, String methodName, String... parameterTypes) {
      return method(Set.of(), Set.of(Code.type(annotation)), Body.REAL, methodName, parameterTypes);
    }

    TypeBuilder asAbstract() {
      isAbstract = true;
      return this;
    }

    TypeBuilder annotated(String annotation, Map<String, List<String>> texts) {
      annotations.add(new AnnotationUse(Code.type(annotation), texts));
      return this;
    }

    /** A private final field, or a record's component. */
    TypeBuilder field(String type, String fieldName, String... fieldAnnotations) {
      return field(EnumSet.of(FieldFacts.Modifier.FINAL), type, fieldName, fieldAnnotations);
    }

    TypeBuilder field(
        Set<FieldFacts.Modifier> modifiers,
        String type,
        String fieldName,
        String... fieldAnnotations) {
      fields.add(
          new FieldFacts(
              fieldName,
              use(type),
              modifiers,
              Arrays.stream(fieldAnnotations).map(TypeName::topLevel).collect(Collectors.toSet()),
              new Place(name + ".java", 2 + fields.size(), 5)));
      return this;
    }

    TypeBuilder constants(String... names) {
      for (String constant : names) {
        field(
            EnumSet.of(
                FieldFacts.Modifier.ENUM_CONSTANT,
                FieldFacts.Modifier.STATIC,
                FieldFacts.Modifier.FINAL),
            name.qualifiedName(),
            constant);
      }
      return this;
    }

    /** A method without parameters. */
    TypeBuilder getter(
        String type, String getterName, Set<Modifier> modifiers, String... getterAnnotations) {
      methods.add(
          new MethodFacts(
              getterName,
              List.of(),
              use(type),
              modifiers,
              Body.REAL,
              Arrays.stream(getterAnnotations).map(TypeName::topLevel).collect(Collectors.toSet()),
              new Place(name + ".java", 10 + methods.size(), 1)));
      return this;
    }

    TypeBuilder getter(String type, String getterName) {
      return getter(type, getterName, Set.of());
    }

    TypeBuilder method(Body body, String methodName, String... parameterTypes) {
      return method(
          body == Body.NONE ? EnumSet.of(Modifier.ABSTRACT) : EnumSet.noneOf(Modifier.class),
          Set.of(),
          body,
          methodName,
          parameterTypes);
    }

    TypeBuilder method(
        Set<Modifier> modifiers,
        Set<TypeName> annotations,
        Body body,
        String methodName,
        String... parameterTypes) {
      methods.add(
          new MethodFacts(
              methodName,
              Arrays.stream(parameterTypes).map(Facts::use).toList(),
              new TypeUse.Primitive("void"),
              modifiers,
              body,
              annotations,
              new Place(name + ".java", 10 + methods.size(), 1)));
      return this;
    }

    private TypeFacts build() {
      return new TypeFacts(
          name,
          kind,
          isAbstract,
          false,
          parameters,
          supertypes,
          fields,
          methods,
          annotations,
          new Place(name + ".java", 1, 1));
    }
  }
}
