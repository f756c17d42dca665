package dev.ringfence.boundary.contract;

import dev.ringfence.boundary.contract.DeclaredEvent.Origin;
import dev.ringfence.boundary.facts.FieldFacts;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import dev.ringfence.boundary.hierarchy.Hierarchy;
import dev.ringfence.boundary.hierarchy.Supertype;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an object carries, in one order of preference:
 *
 * <ol>
 *   <li>a record's components;
 *   <li>the fields that each object has of its own and that are not transient, inherited ones too;
 *   <li>if there are none, as in an interface: {@code getX()} and {@code isX()}, inherited ones
 *       too;
 *   <li>if there are none of those either: the abstract methods {@code x()}.
 * </ol>
 */
final class Properties {

  /** One thing that an object carries. Its type is in terms of whoever uses the object's type. */
  record Property(String name, TypeUse type, boolean isOptional, Origin origin) {}

  private static final Pattern GETTER = Pattern.compile("(get|is)(\\P{Ll}.*)");
  private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");
  private static final Set<String> OF_EVERY_OBJECT = Set.of("clone", "hashCode", "toString");

  private final Map<TypeName, TypeFacts> types = new HashMap<>();
  private final Map<String, TypeFacts> typesByQualifiedName = new HashMap<>();
  private final Hierarchy hierarchy;

  Properties(Collection<TypeFacts> types, Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
    for (TypeFacts type : types) {
      this.types.put(type.name(), type);
      typesByQualifiedName.put(type.name().qualifiedName(), type);
    }
  }

  /** The type of that name, if it is declared in the code base; otherwise null. */
  @Nullable TypeFacts find(TypeName name) {
    return types.get(name);
  }

  /** The same by a qualified name. */
  @Nullable TypeFacts find(String qualifiedName) {
    return typesByQualifiedName.get(qualifiedName);
  }

  /** All of an object's properties, by name. */
  Collection<Property> of(TypeUse.Declared use, TypeFacts type) {
    List<Supertype> levels =
        type.kind() == Kind.RECORD
            ? List.of(new Supertype(use, type))
            : hierarchy.upFrom(new Supertype(use, type)).stream()
                .filter(level -> types.containsKey(level.name()))
                .toList();
    Map<String, Property> properties = new TreeMap<>();
    levels.forEach(level -> addFields(level, properties));
    if (properties.isEmpty() && type.kind() != Kind.RECORD) {
      levels.forEach(level -> addGetters(level, properties));
    }
    if (properties.isEmpty() && type.kind() != Kind.RECORD) {
      levels.forEach(level -> addAccessors(level, properties));
    }
    return properties.values();
  }

  private void addFields(Supertype level, Map<String, Property> properties) {
    TypeFacts type = declared(level);
    for (FieldFacts field : type.fields()) {
      if (field.isInstanceField() && !field.modifiers().contains(FieldFacts.Modifier.TRANSIENT)) {
        Member member = new Member(type.name().named(), field.name(), 0);
        properties.putIfAbsent(
            field.name(),
            new Property(
                field.name(),
                level.seenFromBelow(field.type()),
                isOptional(field.annotations(), field.type()),
                new Origin(member, field.place())));
      }
    }
  }

  private void addGetters(Supertype level, Map<String, Property> properties) {
    for (MethodFacts method : declared(level).methods()) {
      Matcher matcher = GETTER.matcher(method.name());
      if (isAccessor(method)
          && matcher.matches()
          && (matcher.group(1).equals("get") || BOOLEANS.contains(method.returnType().erasure()))) {
        add(level, method, decapitalized(matcher.group(2)), properties);
      }
    }
  }

  private void addAccessors(Supertype level, Map<String, Property> properties) {
    for (MethodFacts method : declared(level).methods()) {
      if (isAccessor(method)
          && method.modifiers().contains(MethodFacts.Modifier.ABSTRACT)
          && !OF_EVERY_OBJECT.contains(method.name())) {
        add(level, method, method.name(), properties);
      }
    }
  }

  private static boolean isAccessor(MethodFacts method) {
    return method.isOverridable()
        && method.parameters().isEmpty()
        && !method.returnType().erasure().equals("void");
  }

  private void add(
      Supertype level, MethodFacts method, String name, Map<String, Property> properties) {
    properties.putIfAbsent(
        name,
        new Property(
            name,
            level.seenFromBelow(method.returnType()),
            isOptional(method.annotations(), method.returnType()),
            new Origin(new Member(level.name().named(), method.name(), 0), method.place())));
  }

  /** As JavaBeans have it: {@code getURL} is {@code URL}, {@code getId} is {@code id}. */
  private static String decapitalized(String name) {
    boolean isAcronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return isAcronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static boolean isOptional(Set<TypeName> annotations, TypeUse type) {
    return FieldTerms.isOptional(type.erasure())
        || annotations.stream().anyMatch(annotation -> annotation.simpleName().equals("Nullable"));
  }

  private TypeFacts declared(Supertype level) {
    return Objects.requireNonNull(types.get(level.name()));
  }
}
