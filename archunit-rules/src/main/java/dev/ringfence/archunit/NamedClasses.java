package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaGenericArrayType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for a class among those that another one names, other than by calling its members. */
final class NamedClasses {

  private NamedClasses() {}

  /**
   * @param annotations all that are in the declaration of the type
   */
  static boolean of(
      JavaClass type, List<JavaAnnotation<?>> annotations, Predicate<JavaClass> isOther) {
    if (isNamedInHeader(type, isOther) || isNamedBy(annotations, isOther)) {
      return true;
    }
    for (JavaField field : type.getFields()) {
      if (isNamedBy(field.getType(), isOther)) {
        return true;
      }
    }
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      if (isNamedInDeclaration(unit, isOther) || isNamedInCode(unit, isOther)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedInHeader(JavaClass type, Predicate<JavaClass> isOther) {
    Optional<JavaType> superclass = type.getSuperclass();
    return (superclass.isPresent() && isNamedBy(superclass.get(), isOther))
        || isOneNamed(type.getInterfaces(), isOther)
        || isOneDeclaredWith(type.getTypeParameters(), isOther);
  }

  private static boolean isNamedInDeclaration(JavaCodeUnit unit, Predicate<JavaClass> isOther) {
    for (ThrowsDeclaration<?> thrown : unit.getThrowsClause()) {
      if (isOther.test(thrown.getRawType())) {
        return true;
      }
    }
    return isNamedBy(unit.getReturnType(), isOther)
        || isOneNamed(unit.getParameterTypes(), isOther)
        || isOneDeclaredWith(unit.getTypeParameters(), isOther)
        || (unit instanceof JavaMethod element && isNamedByDefault(element, isOther));
  }

  private static boolean isNamedByDefault(JavaMethod element, Predicate<JavaClass> isOther) {
    return element.getDefaultValue().filter(value -> isNamedByElement(value, isOther)).isPresent();
  }

  private static boolean isNamedInCode(JavaCodeUnit unit, Predicate<JavaClass> isOther) {
    for (JavaFieldAccess access : unit.getFieldAccesses()) {
      if (isOther.test(access.getTargetOwner())) {
        return true;
      }
    }
    for (ReferencedClassObject literal : unit.getReferencedClassObjects()) {
      if (isOther.test(literal.getRawType())) {
        return true;
      }
    }
    for (InstanceofCheck check : unit.getInstanceofChecks()) {
      if (isOther.test(check.getRawType())) {
        return true;
      }
    }
    for (TryCatchBlock block : unit.getTryCatchBlocks()) {
      for (JavaClass caught : block.getCaughtThrowables()) {
        if (isOther.test(caught)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNamedBy(
      List<JavaAnnotation<?>> annotations, Predicate<JavaClass> isOther) {
    for (JavaAnnotation<?> annotation : annotations) {
      if (isNamedBy(annotation, isOther)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneNamed(
      Collection<? extends JavaType> types, Predicate<JavaClass> isOther) {
    for (JavaType type : types) {
      if (isNamedBy(type, isOther)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedBy(JavaAnnotation<?> annotation, Predicate<JavaClass> isOther) {
    return isOther.test(annotation.getRawType())
        || annotation.getProperties().values().stream()
            .anyMatch(value -> isNamedByElement(value, isOther));
  }

  private static boolean isNamedByElement(Object value, Predicate<JavaClass> isOther) {
    if (value instanceof Object[] several) {
      return Stream.of(several).anyMatch(each -> isNamedByElement(each, isOther));
    }
    if (value instanceof JavaAnnotation<?> nested) {
      return isNamedBy(nested, isOther);
    }
    if (value instanceof JavaEnumConstant constant) {
      return isOther.test(constant.getDeclaringClass());
    }
    return value instanceof JavaClass type && isOther.test(type);
  }

  /** A variable names its bounds where it is declared; elsewhere code has its erasure. */
  private static boolean isNamedBy(JavaType type, Predicate<JavaClass> isOther) {
    if (type instanceof JavaClass raw) {
      return isOther.test(raw);
    }
    if (type instanceof JavaWildcardType wildcard) {
      return isOneNamed(wildcard.getUpperBounds(), isOther)
          || isOneNamed(wildcard.getLowerBounds(), isOther);
    }
    return isOther.test(type.toErasure())
        || (type instanceof JavaParameterizedType parameterized
            && isOneNamed(parameterized.getActualTypeArguments(), isOther))
        || (type instanceof JavaGenericArrayType array
            && isNamedBy(array.getComponentType(), isOther));
  }

  private static boolean isOneDeclaredWith(
      List<? extends JavaTypeVariable<?>> variables, Predicate<JavaClass> isOther) {
    for (JavaTypeVariable<?> variable : variables) {
      if (isOneNamed(variable.getBounds(), isOther)) {
        return true;
      }
    }
    return false;
  }
}
