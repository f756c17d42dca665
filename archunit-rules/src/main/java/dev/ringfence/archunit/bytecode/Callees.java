package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Reference.Kind;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Reads which method or constructor an instruction names. */
final class Callees {

  private Callees() {}

  /** Null for an instruction that names none, or nothing but the body of a lambda. */
  static @Nullable Callee namedBy(AbstractInsnNode insn, Lambdas lambdas) {
    if (insn instanceof MethodInsnNode call) {
      Kind kind = call.name.equals(Member.CONSTRUCTOR) ? Kind.CONSTRUCTION : Kind.CALL;
      return new Callee(kind, call.owner, call.owner, call.name, call.desc);
    }
    Handle handle = Lambdas.implementation(insn);
    if (handle == null || lambdas.bodyOf(handle) != null) {
      return null;
    }
    Kind kind =
        handle.getTag() == Opcodes.H_NEWINVOKESPECIAL
            ? Kind.CONSTRUCTOR_REFERENCE
            : Kind.METHOD_REFERENCE;
    return new Callee(
        kind,
        receiver((InvokeDynamicInsnNode) insn, handle),
        handle.getOwner(),
        handle.getName(),
        handle.getDesc());
  }

  /**
   * Up to release 17, javac gives the declaring type as the owner of a method reference, so that
   * the receiver's type has to be taken from what the reference is bound to or applied to.
   */
  private static String receiver(InvokeDynamicInsnNode dynamic, Handle handle) {
    if (handle.getTag() == Opcodes.H_INVOKESTATIC
        || handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      return handle.getOwner();
    }
    Type[] bound = Type.getArgumentTypes(dynamic.desc);
    Type[] applied = Lambdas.instantiated(dynamic).getArgumentTypes();
    Type receiver = bound.length > 0 ? bound[0] : applied.length > 0 ? applied[0] : null;
    return receiver != null && receiver.getSort() == Type.OBJECT
        ? receiver.getInternalName()
        : handle.getOwner();
  }
}
