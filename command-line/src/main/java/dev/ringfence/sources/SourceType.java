package dev.ringfence.sources;

import dev.ringfence.boundary.facts.FieldFacts;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type that is declared in the sources. It is filled while its file is read; names are resolved
 * when they are first asked for, after the whole tree has been read.
 */
final class SourceType implements KnownType {

  /** What a declaration says, names unresolved. */
  record Header(
      TypeName name,
      TypeFacts.Kind kind,
      boolean isAbstract,
      boolean isSealed,
      Place place,
      List<JavaType.Variable> typeParameters,
      List<TypeSyntax> supertypes,
      List<AnnotationSyntax> annotations,
      Silence silence,
      Scope scope) {}

  /** A method or constructor, names unresolved. */
  record Method(
      String name,
      List<JavaType.Variable> typeParameters,
      List<TypeSyntax> parameters,
      boolean isVariadic,
      TypeSyntax returnType,
      MethodFacts.Body body,
      Set<MethodFacts.Modifier> modifiers,
      List<AnnotationSyntax> annotations,
      boolean isImplicit,
      Silence silence,
      Place place,
      Scope scope) {}

  /** A field, names unresolved. */
  record Field(
      String name,
      TypeSyntax type,
      Set<FieldFacts.Modifier> modifiers,
      boolean isPrivate,
      @Nullable ConstantSyntax constant,
      List<AnnotationSyntax> annotations,
      Silence silence,
      Place place) {}

  private final SourceFile file;
  private final Header header;
  private final @Nullable SourceType outer;
  private final TypeNames names;
  private final SourceFacts facts;
  private final Scope bodyScope;
  private final List<Method> methods = new ArrayList<>();
  private final List<String> components = new ArrayList<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, TypeName> memberTypes = new LinkedHashMap<>();

  private final Lazy<List<JavaType.Declared>> supertypes = new Lazy<>(List.of());
  private final Lazy<Map<String, List<KnownMethod>>> known = new Lazy<>(Map.of());
  private final Lazy<Map<String, KnownField>> knownFields = new Lazy<>(Map.of());

  /** Computes once; whoever asks again meanwhile, on a cycle, gets the value for cycles. */
  private static final class Lazy<T> {
    private final T onCycle;
    private volatile @Nullable T value;
    private final ThreadLocal<Boolean> busy = new ThreadLocal<>();

    Lazy(T onCycle) {
      this.onCycle = onCycle;
    }

    T get(Supplier<T> compute) {
      T result = value;
      if (result != null) {
        return result;
      }
      if (busy.get() != null) {
        return onCycle;
      }
      busy.set(true);
      try {
        result = compute.get();
        value = result;
        return result;
      } finally {
        busy.remove();
      }
    }
  }

  SourceType(
      SourceFile file,
      Header header,
      @Nullable SourceType outer,
      TypeNames names,
      SourceFacts facts) {
    this.file = file;
    this.header = header;
    this.outer = outer;
    this.names = names;
    this.facts = facts;
    this.bodyScope = new Scope.OfType(this, header.scope());
  }

  SourceFile file() {
    return file;
  }

  Header header() {
    return header;
  }

  /** The type whose body this one is declared in; null at the top. */
  @Nullable SourceType outer() {
    return outer;
  }

  Scope bodyScope() {
    return bodyScope;
  }

  List<Method> declaredMethods() {
    return methods;
  }

  /** In source order, a record's components and an enum's constants first. */
  Collection<Field> declaredFields() {
    return fields.values();
  }

  /** The names of a record's components, in order; empty for other types. */
  List<String> components() {
    return components;
  }

  void addComponent(String name) {
    components.add(name);
  }

  void add(Method method) {
    methods.add(method);
  }

  void add(Field field) {
    fields.putIfAbsent(field.name(), field);
  }

  void addMember(SourceType type) {
    memberTypes.putIfAbsent(type.name().simpleName(), type.name());
  }

  @Override
  public TypeName name() {
    return header.name();
  }

  @Override
  public boolean isInterface() {
    return header.kind() == TypeFacts.Kind.INTERFACE || header.kind() == TypeFacts.Kind.ANNOTATION;
  }

  @Override
  public List<JavaType.Variable> typeParameters() {
    return header.typeParameters();
  }

  @Override
  public List<JavaType.Declared> supertypes() {
    return supertypes.get(
        () ->
            header.supertypes().stream()
                .map(syntax -> names.resolve(syntax, header.scope()))
                .filter(JavaType.Declared.class::isInstance)
                .map(JavaType.Declared.class::cast)
                .filter(type -> !type.equals(JavaTypes.OBJECT) && !type.name().equals(name()))
                .toList());
  }

  @Override
  public List<KnownMethod> methods(String name) {
    return knownMethods().getOrDefault(name, List.of());
  }

  private Map<String, List<KnownMethod>> knownMethods() {
    return known.get(
        () ->
            methods.stream().map(this::resolve).collect(Collectors.groupingBy(KnownMethod::name)));
  }

  private KnownMethod resolve(Method method) {
    return new KnownMethod(
        name(),
        method.name(),
        method.typeParameters(),
        parameters(method),
        method.isVariadic(),
        names.resolve(method.returnType(), method.scope()),
        method.modifiers().contains(MethodFacts.Modifier.STATIC),
        method.modifiers().contains(MethodFacts.Modifier.PRIVATE));
  }

  private List<JavaType> parameters(Method method) {
    return method.parameters().stream()
        .map(parameter -> names.resolve(parameter, method.scope()))
        .toList();
  }

  @Override
  public List<KnownMethod> abstractMethods() {
    return methods.stream()
        .filter(method -> method.modifiers().contains(MethodFacts.Modifier.ABSTRACT))
        .map(this::resolve)
        .toList();
  }

  @Override
  public @Nullable KnownField field(String name) {
    if (!fields.containsKey(name)) {
      return null;
    }
    Map<String, KnownField> all =
        knownFields.get(
            () -> fields.values().stream().collect(Collectors.toMap(Field::name, this::resolve)));
    return all.get(name);
  }

  private KnownField resolve(Field field) {
    return new KnownField(
        names.resolve(field.type(), bodyScope), field.isPrivate(), field.constant(), bodyScope);
  }

  @Override
  public @Nullable TypeName memberType(String simpleName) {
    return memberTypes.get(simpleName);
  }

  @Override
  public TypeFacts facts() {
    return facts.of(this);
  }
}
