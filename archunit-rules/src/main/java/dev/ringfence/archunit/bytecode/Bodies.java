package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.MethodFacts.Body;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What the body of a method does at a glance. */
final class Bodies {

  private static final String KOTLIN_CHECKS = "kotlin/jvm/internal/Intrinsics";

  private Bodies() {}

  static Body of(String className, MethodNode method) throws UnreadableClassException {
    if ((method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0) {
      return Body.NONE;
    }
    List<AbstractInsnNode> instructions = withoutParameterChecks(method);
    if (instructions.size() == 1 && instructions.get(0).getOpcode() == Opcodes.RETURN) {
      return Body.EMPTY;
    }
    return onlyThrows(new MethodCode(className, method), instructions) ? Body.THROWS : Body.REAL;
  }

  /** Kotlin checks every parameter of a public method for null before the body begins. */
  private static List<AbstractInsnNode> withoutParameterChecks(MethodNode method) {
    List<AbstractInsnNode> result = new ArrayList<>();
    for (AbstractInsnNode insn : method.instructions) {
      if (insn.getOpcode() > Opcodes.NOP) {
        result.add(insn);
      }
    }
    while (result.size() > 3
        && result.get(0).getOpcode() == Opcodes.ALOAD
        && result.get(1).getOpcode() == Opcodes.LDC
        && isParameterCheck(result.get(2))) {
      result.subList(0, 3).clear();
    }
    return result;
  }

  private static boolean isParameterCheck(AbstractInsnNode insn) {
    return insn instanceof MethodInsnNode call
        && call.owner.equals(KOTLIN_CHECKS)
        && call.name.startsWith("check")
        && call.name.contains("Parameter");
  }

  private static boolean onlyThrows(MethodCode code, List<AbstractInsnNode> instructions) {
    AbstractInsnNode last = instructions.get(instructions.size() - 1);
    if (last.getOpcode() != Opcodes.ATHROW) {
      return false;
    }
    int statement = code.statementOf(code.method().instructions.indexOf(last));
    return instructions.stream()
        .mapToInt(insn -> code.method().instructions.indexOf(insn))
        .allMatch(index -> code.statementOf(index) == statement);
  }
}
