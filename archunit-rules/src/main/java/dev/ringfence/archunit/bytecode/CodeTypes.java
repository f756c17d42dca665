package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.Member;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Reads which types code names. A cast of what a call gives, or of an element, is most often the
 * compiler's own, for a generic type, and an array may be a variable number of arguments: they are
 * left out.
 */
final class CodeTypes {

  private static final String PATTERNS = "java/lang/runtime/SwitchBootstraps";
  private static final String KOTLIN_CLASS = "Lkotlin/Metadata;";

  private final CompiledClass compiled;
  private final NamedTypes types;

  CodeTypes(CompiledClass compiled, NamedTypes types) {
    this.compiled = compiled;
    this.types = types;
  }

  void read(MethodNode method) throws UnreadableClassException {
    if (method.instructions.size() == 0) {
      return;
    }
    Flow flow = new Flow(method.instructions);
    for (int i = flow.realFrom(0); i < flow.size(); i = flow.realFrom(i + 1)) {
      for (Type type : namedBy(method, flow, i)) {
        if (types.isRelevant(type) && !isToItself(method, flow, i)) {
          types.add(compiled.memberOf(method, i), type, flow.lineOf(i));
        }
      }
    }
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      int handler = flow.indexOf(block.handler);
      if (block.type != null && types.isRelevant(Type.getObjectType(block.type))) {
        types.add(compiled.memberOf(method, handler), block.type, flow.lineOf(handler));
      }
    }
    if (method.localVariables != null && !isOfKotlin()) {
      for (LocalVariableNode variable : method.localVariables) {
        read(variable, method, flow);
      }
    }
  }

  private List<Type> namedBy(MethodNode method, Flow flow, int index) {
    AbstractInsnNode insn = flow.at(index);
    Callee callee = Callees.namedBy(insn, compiled.lambdas());
    if (callee != null) {
      return CompilerCalls.isOne(method, flow, index)
          ? List.of()
          : List.of(Type.getObjectType(callee.receiver()));
    }
    if (insn instanceof FieldInsnNode access) {
      return List.of(Type.getObjectType(access.owner));
    }
    if (insn instanceof TypeInsnNode named) {
      boolean isNamed =
          named.getOpcode() == Opcodes.INSTANCEOF
              || (named.getOpcode() == Opcodes.CHECKCAST && isOfVariable(flow, index));
      return isNamed ? List.of(Type.getObjectType(named.desc)) : List.of();
    }
    if (insn instanceof LdcInsnNode constant) {
      return constant.cst instanceof Type type && type.getSort() != Type.METHOD
          ? List.of(type)
          : List.of();
    }
    if (insn instanceof MultiANewArrayInsnNode array) {
      return List.of(Type.getType(array.desc));
    }
    return insn instanceof InvokeDynamicInsnNode dynamic ? patterns(dynamic) : List.of();
  }

  private static boolean isOfVariable(Flow flow, int index) {
    int before = index - 1;
    while (before > 0 && !flow.isReal(before)) {
      before--;
    }
    return before >= 0 && flow.at(before).getOpcode() == Opcodes.ALOAD;
  }

  private static List<Type> patterns(InvokeDynamicInsnNode dynamic) {
    return dynamic.bsm.getOwner().equals(PATTERNS)
        ? Arrays.stream(dynamic.bsmArgs)
            .filter(Type.class::isInstance)
            .map(Type.class::cast)
            .toList()
        : List.of();
  }

  /** {@code super(…)}, {@code this(…)} and {@code super.method(…)}. */
  private boolean isToItself(MethodNode method, Flow flow, int index)
      throws UnreadableClassException {
    Callee callee = Callees.namedBy(flow.at(index), compiled.lambdas());
    if (callee == null || flow.at(index).getOpcode() != Opcodes.INVOKESPECIAL) {
      return false;
    }
    if (!callee.name().equals(Member.CONSTRUCTOR)) {
      return true;
    }
    MethodCode code = compiled.codeOf(method);
    int arguments = Type.getArgumentTypes(callee.descriptor()).length;
    return !code.isReachable(index) || !code.stackAt(index, arguments).isCreated();
  }

  private boolean isOfKotlin() {
    return compiled.node().visibleAnnotations != null
        && compiled.node().visibleAnnotations.stream()
            .anyMatch(annotation -> annotation.desc.equals(KOTLIN_CLASS));
  }

  /** A method's parameters are named in its declaration, and a lambda's most often nowhere. */
  private void read(LocalVariableNode variable, MethodNode method, Flow flow)
      throws UnreadableClassException {
    int start = flow.indexOf(variable.start);
    boolean isParameter = method.instructions.indexOf(variable.start) == 0 || start == 0;
    if (isParameter || variable.index < slotsOfParameters(method) || start >= flow.size()) {
      return;
    }
    int line = flow.lineOf(Math.max(0, method.instructions.indexOf(variable.start) - 1));
    CodeMember in = compiled.memberOf(method, start);
    if (variable.signature == null) {
      types.add(in, Type.getType(variable.desc), line);
    } else {
      types.addTypeSignature(in, variable.signature, line);
    }
  }

  private static int slotsOfParameters(MethodNode method) {
    int slots = (method.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
    for (Type parameter : Type.getArgumentTypes(method.desc)) {
      slots += parameter.getSize();
    }
    return slots;
  }
}
