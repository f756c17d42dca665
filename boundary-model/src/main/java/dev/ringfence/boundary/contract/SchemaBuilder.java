package dev.ringfence.boundary.contract;

import dev.ringfence.boundary.contract.DeclaredEvent.Origin;
import dev.ringfence.boundary.contract.FieldType.EnumOf;
import dev.ringfence.boundary.contract.FieldType.ListOf;
import dev.ringfence.boundary.contract.FieldType.MapOf;
import dev.ringfence.boundary.contract.FieldType.ObjectOf;
import dev.ringfence.boundary.contract.FieldType.Simple;
import dev.ringfence.boundary.contract.Properties.Property;
import dev.ringfence.boundary.facts.FieldFacts;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the fields of one event, those of the objects in it under their paths. */
final class SchemaBuilder {

  /** Objects within objects: deeper ones are not described, so that a schema stays finite. */
  private static final int DEEPEST = 8;

  private final Properties properties;
  private final SortedMap<String, EventField> fields = new TreeMap<>();
  private final Map<String, Origin> fieldOrigins = new HashMap<>();
  private final Map<String, Origin> objectOrigins = new HashMap<>();

  /** The objects around the one that is read, with their paths. */
  private final Map<TypeName, String> around = new LinkedHashMap<>();

  SchemaBuilder(Properties properties) {
    this.properties = properties;
  }

  SortedMap<String, EventField> fields() {
    return fields;
  }

  Map<String, Origin> fieldOrigins() {
    return fieldOrigins;
  }

  Map<String, Origin> objectOrigins() {
    return objectOrigins;
  }

  void addObject(TypeUse.Declared use, TypeFacts type) {
    addObject(FieldPath.EVENT, use, type);
  }

  private void addObject(String path, TypeUse.Declared use, TypeFacts type) {
    objectOrigins.put(path, EventReader.originOf(type));
    around.put(type.name(), path);
    for (Property property : properties.of(use, type)) {
      String field = FieldPath.field(path, property.name());
      fieldOrigins.put(field, property.origin());
      fields.put(field, new EventField(property.isOptional(), typeOf(property.type(), field)));
    }
    around.remove(type.name());
  }

  /** What a type is in JSON. Fields of an object are added below {@code path}. */
  private FieldType typeOf(TypeUse use, String path) {
    String term = FieldTerms.ofJavaType(use.erasure());
    if (term != null) {
      return new Simple(term);
    }
    if (use instanceof TypeUse.Array array) {
      return new ListOf(typeOf(array.component(), path + FieldPath.ELEMENTS));
    }
    if (use instanceof TypeUse.Declared declared) {
      return typeOfDeclared(declared, path);
    }
    return typeOfDeclared(TypeUse.of(nameOf(use, properties.find(use.erasure()))), path);
  }

  private FieldType typeOfDeclared(TypeUse.Declared use, String path) {
    String name = use.name().qualifiedName();
    if (FieldTerms.isOptional(name)) {
      return typeOfArgument(use, 0, path);
    }
    if (FieldTerms.isList(name)) {
      return new ListOf(typeOfArgument(use, 0, path + FieldPath.ELEMENTS));
    }
    if (FieldTerms.isMap(name)) {
      return new MapOf(typeOfKey(use), typeOfArgument(use, 1, path + FieldPath.VALUES));
    }
    TypeFacts type = properties.find(use.name());
    return type == null ? new Simple(FieldTerms.foreign(use.name())) : typeOfOwn(use, type, path);
  }

  private FieldType typeOfOwn(TypeUse.Declared use, TypeFacts type, String path) {
    if (type.kind() == Kind.ENUM) {
      return constantsOf(type);
    }
    String outer = around.get(type.name());
    if (outer != null) {
      return new ObjectOf(outer.isEmpty() ? "." : outer);
    }
    if (around.size() > DEEPEST) {
      return FieldType.ANY;
    }
    addObject(path, use, type);
    return FieldType.OBJECT;
  }

  private FieldType typeOfArgument(TypeUse.Declared use, int index, String path) {
    return index < use.arguments().size()
        ? typeOf(use.arguments().get(index), path)
        : FieldType.ANY;
  }

  /** A key is text in JSON; of an object as a key only the class is told. */
  private FieldType typeOfKey(TypeUse.Declared map) {
    TypeUse key = map.arguments().isEmpty() ? null : map.arguments().get(0);
    if (key == null) {
      return FieldType.ANY;
    }
    String term = FieldTerms.ofJavaType(key.erasure());
    TypeFacts own = properties.find(key.erasure());
    if (own != null && own.kind() == Kind.ENUM) {
      return constantsOf(own);
    }
    return new Simple(term == null ? FieldTerms.foreign(nameOf(key, own)) : term);
  }

  private static TypeName nameOf(TypeUse use, @Nullable TypeFacts own) {
    if (own != null) {
      return own.name();
    }
    return use instanceof TypeUse.Declared declared
        ? declared.name()
        : TypeName.topLevel(use.erasure());
  }

  private static FieldType constantsOf(TypeFacts type) {
    return EnumOf.of(
        type.fields().stream()
            .filter(field -> field.modifiers().contains(FieldFacts.Modifier.ENUM_CONSTANT))
            .map(FieldFacts::name)
            .toList());
  }
}
