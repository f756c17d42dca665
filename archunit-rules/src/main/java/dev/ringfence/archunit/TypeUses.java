package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaGenericArrayType;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.Optional;
import java.util.stream.Stream;

/** Types as ArchUnit has them, in the words of the facts. */
final class TypeUses {

  private static final String KOTLIN_CLASS = "kotlin.Metadata";

  private TypeUses() {}

  static TypeName nameOf(JavaClass type) {
    TypeName name = TypeName.ofBinary(type.getPackageName(), type.getFullName());
    return type.isAnonymousClass()
        ? type.getEnclosingClass().map(outer -> anonymousIn(nameOf(outer), name)).orElse(name)
        : name;
  }

  /** Anonymous classes go by what they extend, and Kotlin's companions by the class around them. */
  static TypeName spelt(JavaClass type) {
    if (type.isAnonymousClass()) {
      return nameOf(extended(type));
    }
    Optional<JavaClass> outer = type.getEnclosingClass();
    boolean isCompanion =
        type.getSimpleName().equals("Companion")
            && type.isAnnotatedWith(KOTLIN_CLASS)
            && outer.isPresent();
    return nameOf(isCompanion ? outer.orElse(type) : type);
  }

  /** The class, or else the interface, that an anonymous class extends. */
  static JavaClass extended(JavaClass anonymous) {
    Stream<JavaClass> superclass =
        anonymous.getRawSuperclass().filter(above -> !above.isEquivalentTo(Object.class)).stream();
    return Stream.concat(superclass, anonymous.getRawInterfaces().stream())
        .findFirst()
        .orElse(anonymous);
  }

  /**
   * Kotlin puts the method into the name of an anonymous class, before the number. Here it goes
   * behind, so that everybody can tell the nearest class with a name.
   */
  private static TypeName anonymousIn(TypeName outer, TypeName name) {
    int dot = name.nestedName().lastIndexOf('.');
    String around = outer.nestedName() + ".";
    if (dot < around.length() || !name.isNestedIn(outer)) {
      return name;
    }
    String number = name.nestedName().substring(dot + 1);
    String method = name.nestedName().substring(around.length(), dot);
    return new TypeName(name.packageName(), around + number + "." + method);
  }

  static TypeUse of(JavaType type) {
    if (type instanceof JavaParameterizedType parameterized) {
      return new TypeUse.Declared(
          nameOf(type.toErasure()),
          parameterized.getActualTypeArguments().stream().map(TypeUses::of).toList());
    }
    if (type instanceof JavaTypeVariable<?> variable) {
      return new TypeUse.Variable(variable.getName(), erasureOf(variable.toErasure()));
    }
    if (type instanceof JavaWildcardType wildcard) {
      return new TypeUse.Wildcard(erasureOf(wildcard.toErasure()));
    }
    if (type instanceof JavaGenericArrayType array) {
      return new TypeUse.Array(of(array.getComponentType()));
    }
    return ofClass(type.toErasure());
  }

  private static TypeUse ofClass(JavaClass type) {
    if (type.isArray()) {
      return new TypeUse.Array(ofClass(type.getComponentType()));
    }
    return type.isPrimitive() ? new TypeUse.Primitive(type.getName()) : TypeUse.of(nameOf(type));
  }

  private static String erasureOf(JavaClass type) {
    return ofClass(type).erasure();
  }
}
