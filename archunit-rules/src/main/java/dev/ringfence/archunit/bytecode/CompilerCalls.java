package dev.ringfence.archunit.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Calls that a compiler adds and nobody has written. */
final class CompilerCalls {

  private CompilerCalls() {}

  static boolean isOne(MethodNode method, Flow flow, int index) {
    return flow.at(index) instanceof MethodInsnNode call
        && (choosesCase(flow, index, call)
            || closesResource(method, flow, index, call)
            || takesRecordApart(method, flow, index, call));
  }

  /** A switch over an enum looks its ordinal up in a table. */
  private static boolean choosesCase(Flow flow, int index, MethodInsnNode call) {
    int next = flow.realFrom(index + 1);
    return call.name.equals("ordinal")
        && call.desc.equals("()I")
        && next < flow.size()
        && flow.at(next).getOpcode() == Opcodes.IALOAD;
  }

  /** A record pattern calls accessors, and turns what they throw into a MatchException. */
  private static boolean takesRecordApart(
      MethodNode method, Flow flow, int index, MethodInsnNode call) {
    return call.desc.startsWith("()")
        && method.tryCatchBlocks.stream()
            .filter(block -> "java/lang/Throwable".equals(block.type))
            .filter(block -> flow.indexOf(block.start) <= index && index < flow.indexOf(block.end))
            .anyMatch(block -> beginsWithMatchException(flow, flow.indexOf(block.handler)));
  }

  private static boolean beginsWithMatchException(Flow flow, int handler) {
    int second = handler < flow.size() ? flow.realFrom(handler + 1) : flow.size();
    return second < flow.size()
        && flow.at(second) instanceof TypeInsnNode created
        && created.getOpcode() == Opcodes.NEW
        && created.desc.equals("java/lang/MatchException");
  }

  /** A try with resources closes them; only its handlers add suppressed exceptions. */
  private static boolean closesResource(
      MethodNode method, Flow flow, int index, MethodInsnNode call) {
    if (!call.name.equals("close") || !call.desc.equals("()V")) {
      return false;
    }
    int variable = variableBefore(flow, index);
    if (variable < 0) {
      return false;
    }
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      if (isSuppressing(flow, block) && closes(flow, block, variable)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuppressing(Flow flow, TryCatchBlockNode block) {
    int handler = flow.indexOf(block.handler);
    for (int i = handler, seen = 0; i < flow.size() && seen < 4; i = flow.realFrom(i + 1), seen++) {
      if (flow.at(i) instanceof MethodInsnNode call && call.name.equals("addSuppressed")) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(Flow flow, TryCatchBlockNode block, int variable) {
    for (int i = flow.indexOf(block.start); i < flow.indexOf(block.end); i = flow.realFrom(i + 1)) {
      if (flow.at(i) instanceof MethodInsnNode call
          && call.name.equals("close")
          && variableBefore(flow, i) == variable) {
        return true;
      }
    }
    return false;
  }

  /** The variable that the instruction before loads; -1 if it does something else. */
  private static int variableBefore(Flow flow, int index) {
    int before = index - 1;
    while (before >= 0 && !flow.isReal(before)) {
      before--;
    }
    AbstractInsnNode insn = before < 0 ? null : flow.at(before);
    return insn instanceof VarInsnNode load && load.getOpcode() == Opcodes.ALOAD ? load.var : -1;
  }
}
