package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.TypeName;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Type;

/** Names as class files write them, and as the facts do. */
public final class Names {

  private Names() {}

  /** The package of an internal name such as {@code a/b/Outer$Inner}. */
  public static String packageOf(String internalName) {
    int slash = internalName.lastIndexOf('/');
    return slash < 0 ? "" : internalName.substring(0, slash).replace('/', '.');
  }

  /** The type of an internal name. */
  public static TypeName typeName(String internalName) {
    return TypeName.ofBinary(packageOf(internalName), internalName.replace('/', '.'));
  }

  /** The erased parameters of a method descriptor, in the facts' notation. */
  public static List<String> parameters(String descriptor) {
    return Arrays.stream(Type.getArgumentTypes(descriptor)).map(Names::erasure).toList();
  }

  /** The erased return type of a method descriptor, in the facts' notation. */
  public static String returnType(String descriptor) {
    return erasure(Type.getReturnType(descriptor));
  }

  private static String erasure(Type type) {
    return switch (type.getSort()) {
      case Type.ARRAY -> erasure(type.getElementType()) + "[]".repeat(type.getDimensions());
      case Type.OBJECT -> typeName(type.getInternalName()).qualifiedName();
      default -> type.getClassName();
    };
  }
}
