package dev.ringfence.errorprone;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Javac's types as facts. */
final class TypeUses {

  private final TypeNames names;
  private final Types types;

  TypeUses(TypeNames names, Types types) {
    this.names = names;
    this.types = types;
  }

  TypeUse of(Type type) {
    if (type instanceof Type.ArrayType array) {
      return new TypeUse.Array(of(array.elemtype));
    }
    if (type instanceof Type.WildcardType || type instanceof Type.CapturedType) {
      return new TypeUse.Wildcard(erasureOfBound(type));
    }
    if (type instanceof Type.TypeVar) {
      return new TypeUse.Variable(type.tsym.getSimpleName().toString(), erasureOfBound(type));
    }
    if (type.isPrimitive() || type.hasTag(TypeTag.VOID)) {
      return new TypeUse.Primitive(type.tsym.getSimpleName().toString());
    }
    return declared(type);
  }

  TypeUse.Declared declared(Type type) {
    return type.tsym instanceof ClassSymbol symbol
        ? new TypeUse.Declared(names.of(symbol), ofAll(type.getTypeArguments()))
        : TypeUse.of(TypeName.unresolved(type.toString()));
  }

  List<TypeUse> ofAll(List<Type> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<TypeUse> result = new ArrayList<>(all.size());
    for (Type type : all) {
      result.add(of(type));
    }
    return result;
  }

  String erasureOf(Type type) {
    return of(type).erasure();
  }

  private String erasureOfBound(Type type) {
    Type bound = types.erasure(types.wildUpperBound(type));
    return bound instanceof Type.TypeVar ? Object.class.getName() : erasureOf(bound);
  }

  /**
   * The class that a type is when generics are erased, and for an anonymous class the one that it
   * extends: what a person would say the type is.
   *
   * @param member of several bounds of a type variable, the one that has this member counts; null
   *     for the first
   * @return null for arrays, primitives and whatever has no class
   */
  @Nullable ClassSymbol classOf(@Nullable Type type, @Nullable ClassSymbol member) {
    Type current = type;
    while (current instanceof Type.TypeVar variable) {
      current = variable.getUpperBound();
    }
    if (current instanceof Type.IntersectionClassType intersection) {
      current = component(intersection, member);
    }
    if (current == null
        || !current.hasTag(TypeTag.CLASS)
        || !(current.tsym instanceof ClassSymbol symbol)) {
      return null;
    }
    return symbol.getSimpleName().isEmpty() ? namedSupertype(symbol) : symbol;
  }

  private Type component(Type.IntersectionClassType bounds, @Nullable ClassSymbol member) {
    List<Type> components = bounds.getExplicitComponents();
    return components.stream()
        .filter(component -> member == null || component.tsym.isSubClass(member, types))
        .findFirst()
        .orElse(components.get(0));
  }

  private @Nullable ClassSymbol namedSupertype(ClassSymbol anonymous) {
    List<Type> interfaces = types.interfaces(anonymous.type);
    Type above = interfaces.isEmpty() ? types.supertype(anonymous.type) : interfaces.get(0);
    return above.tsym instanceof ClassSymbol symbol ? symbol : null;
  }
}
