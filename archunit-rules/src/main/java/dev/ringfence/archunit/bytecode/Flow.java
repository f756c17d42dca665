package dev.ringfence.archunit.bytecode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * The instructions of a method by index, without labels and line numbers in between, and where
 * control goes from each. The way into an exception handler is left out: a handler is a beginning.
 */
final class Flow {

  private final InsnList instructions;
  private final int[] realFrom;
  private final int[] lines;
  private final BitSet lineStarts = new BitSet();

  Flow(InsnList instructions) {
    this.instructions = instructions;
    this.realFrom = new int[instructions.size() + 1];
    this.lines = new int[instructions.size()];
    realFrom[instructions.size()] = instructions.size();
    for (int i = instructions.size() - 1; i >= 0; i--) {
      realFrom[i] = isReal(i) ? i : realFrom[i + 1];
    }
    int line = 0;
    for (int i = 0; i < lines.length; i++) {
      if (instructions.get(i) instanceof LineNumberNode node) {
        line = node.line;
        lineStarts.set(realFrom[i]);
      }
      lines[i] = line;
    }
  }

  int size() {
    return lines.length;
  }

  boolean isReal(int index) {
    return instructions.get(index).getOpcode() >= 0;
  }

  AbstractInsnNode at(int index) {
    return instructions.get(index);
  }

  /** The first instruction at or after an index; {@link #size} if there is none. */
  int realFrom(int index) {
    return realFrom[index];
  }

  int indexOf(LabelNode label) {
    return realFrom[instructions.indexOf(label)];
  }

  int lineOf(int index) {
    return lines[index];
  }

  /** Whether the class file says that a line begins at exactly this instruction. */
  boolean startsLine(int index) {
    return lineStarts.get(index);
  }

  boolean isConditionalJump(int index) {
    return at(index) instanceof JumpInsnNode && at(index).getOpcode() != Opcodes.GOTO;
  }

  boolean isSwitch(int index) {
    return at(index) instanceof TableSwitchInsnNode || at(index) instanceof LookupSwitchInsnNode;
  }

  /** Where control goes from an instruction. */
  List<Integer> successors(int index) {
    AbstractInsnNode insn = at(index);
    List<Integer> result = new ArrayList<>();
    if (insn instanceof JumpInsnNode jump) {
      result.add(indexOf(jump.label));
    } else if (insn instanceof TableSwitchInsnNode table) {
      table.labels.forEach(label -> result.add(indexOf(label)));
      result.add(indexOf(table.dflt));
    } else if (insn instanceof LookupSwitchInsnNode lookup) {
      lookup.labels.forEach(label -> result.add(indexOf(label)));
      result.add(indexOf(lookup.dflt));
    }
    if (fallsThrough(insn.getOpcode(), index)) {
      result.add(realFrom[index + 1]);
    }
    result.removeIf(next -> next >= size());
    return result;
  }

  /** Whether what a call gives is dropped or returned as it is, but for casts and boxing. */
  boolean isLeftAlone(int call) {
    int next = realFrom(call + 1);
    while (next < size() && passesOn(at(next))) {
      next = at(next) instanceof JumpInsnNode jump ? indexOf(jump.label) : realFrom(next + 1);
    }
    int opcode = next < size() ? at(next).getOpcode() : Opcodes.NOP;
    return opcode == Opcodes.POP
        || opcode == Opcodes.POP2
        || (opcode >= Opcodes.IRETURN && opcode <= Opcodes.ARETURN);
  }

  private static boolean passesOn(AbstractInsnNode insn) {
    return insn.getOpcode() == Opcodes.CHECKCAST
        || insn.getOpcode() == Opcodes.GOTO
        || (insn instanceof MethodInsnNode call
            && call.owner.startsWith("java/lang/")
            && (call.name.equals("valueOf") || call.name.endsWith("Value")));
  }

  private boolean fallsThrough(int opcode, int index) {
    return opcode != Opcodes.GOTO
        && opcode != Opcodes.ATHROW
        && !(opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN)
        && !isSwitch(index);
  }
}
