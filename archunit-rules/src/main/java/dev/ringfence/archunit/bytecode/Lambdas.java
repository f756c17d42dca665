package dev.ringfence.archunit.bytecode;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Which methods of a class are bodies of lambdas, and where those lambdas stand. */
final class Lambdas {

  private static final String LAMBDA_FACTORY = "java/lang/invoke/LambdaMetafactory";

  private final ClassNode node;
  private final Map<String, Site> sites = new HashMap<>();

  /**
   * Where a lambda stands.
   *
   * @param method the method around it in the class file
   * @param instruction the index of the instruction that makes it
   */
  record Site(MethodNode method, int instruction) {}

  Lambdas(ClassNode node) {
    this.node = node;
    for (MethodNode method : node.methods) {
      if (!isDeserialization(method)) {
        register(method);
      }
    }
  }

  private void register(MethodNode method) {
    for (AbstractInsnNode insn : method.instructions) {
      Handle body = implementation(insn);
      if (body != null && body.getOwner().equals(node.name)) {
        sites.putIfAbsent(
            body.getName() + body.getDesc(), new Site(method, method.instructions.indexOf(insn)));
      }
    }
  }

  /** javac's helper for serializable lambdas names all of them a second time. */
  static boolean isDeserialization(MethodNode method) {
    return method.name.equals("$deserializeLambda$");
  }

  /** What a lambda or method reference runs; null for any other instruction. */
  static @Nullable Handle implementation(AbstractInsnNode insn) {
    if (insn instanceof InvokeDynamicInsnNode dynamic
        && dynamic.bsm.getOwner().equals(LAMBDA_FACTORY)
        && dynamic.bsmArgs.length >= 3
        && dynamic.bsmArgs[1] instanceof Handle handle) {
      return handle;
    }
    return null;
  }

  /** The signature of a lambda or method reference once its type arguments are known. */
  static Type instantiated(InvokeDynamicInsnNode dynamic) {
    return (Type) dynamic.bsmArgs[2];
  }

  /** The body of a lambda of this class; null for a handle of a method of some source. */
  @Nullable MethodNode bodyOf(Handle handle) {
    if (!handle.getOwner().equals(node.name)) {
      return null;
    }
    for (MethodNode method : node.methods) {
      if (method.name.equals(handle.getName())
          && method.desc.equals(handle.getDesc())
          && siteOf(method) != null) {
        return method;
      }
    }
    return null;
  }

  /** Where the lambda stands whose body a method is; null if it is a method of the source. */
  @Nullable Site siteOf(MethodNode method) {
    boolean isMade =
        (method.access & Opcodes.ACC_SYNTHETIC) != 0 || method.name.contains("$lambda$");
    return isMade ? sites.get(method.name + method.desc) : null;
  }
}
