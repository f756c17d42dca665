package dev.ringfence.archunit.bytecode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/**
 * Follows values from where they are made to the call that they reach. It stops at variables: what
 * is handed over is the variable then, by its declared type if the class file has it.
 */
final class OriginInterpreter extends Interpreter<OriginValue> {

  private static final String KOTLIN_REFLECTION = "kotlin/jvm/internal/Reflection";
  private static final String KOTLIN_CLASS_MAPPING = "kotlin/jvm/JvmClassMappingKt";

  private final InsnList instructions;
  private final Map<Integer, List<LocalVariableNode>> variables = new HashMap<>();

  OriginInterpreter(MethodNode method) {
    super(Opcodes.ASM9);
    this.instructions = method.instructions;
    if (method.localVariables != null) {
      variables.putAll(
          method.localVariables.stream().collect(Collectors.groupingBy(each -> each.index)));
    }
  }

  @Override
  public @Nullable OriginValue newValue(@Nullable Type type) {
    if (type == null) {
      return OriginValue.UNKNOWN;
    }
    return type.getSort() == Type.VOID ? null : instance(type);
  }

  private static OriginValue instance(Type type) {
    if (type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY) {
      return OriginValue.of(new Origin.Instance(type));
    }
    return type.getSize() == 2 ? OriginValue.WIDE : OriginValue.UNKNOWN;
  }

  @Override
  public OriginValue newOperation(AbstractInsnNode insn) {
    return switch (insn.getOpcode()) {
      case Opcodes.LDC -> constant(((LdcInsnNode) insn).cst);
      case Opcodes.NEW ->
          OriginValue.of(new Origin.Created(Type.getObjectType(((TypeInsnNode) insn).desc)));
      case Opcodes.GETSTATIC -> instance(Type.getType(((FieldInsnNode) insn).desc));
      case Opcodes.LCONST_0, Opcodes.LCONST_1, Opcodes.DCONST_0, Opcodes.DCONST_1 ->
          OriginValue.WIDE;
      default -> OriginValue.UNKNOWN;
    };
  }

  private static OriginValue constant(Object constant) {
    if (constant instanceof String text) {
      return OriginValue.of(new Origin.Text(text));
    }
    if (constant instanceof Type type) {
      return type.getSort() == Type.METHOD
          ? OriginValue.UNKNOWN
          : OriginValue.of(new Origin.ClassLiteral(type));
    }
    if (constant instanceof ConstantDynamic dynamic) {
      return instance(Type.getType(dynamic.getDescriptor()));
    }
    return constant instanceof Long || constant instanceof Double
        ? OriginValue.WIDE
        : OriginValue.UNKNOWN;
  }

  @Override
  public OriginValue copyOperation(AbstractInsnNode insn, OriginValue value) {
    if (insn.getOpcode() != Opcodes.ALOAD) {
      return value;
    }
    int index = instructions.indexOf(insn);
    return variables.getOrDefault(((VarInsnNode) insn).var, List.of()).stream()
        .filter(variable -> instructions.indexOf(variable.start) <= index)
        .filter(variable -> index < instructions.indexOf(variable.end))
        .findFirst()
        .map(variable -> instance(Type.getType(variable.desc)))
        .orElseGet(() -> throughVariable(value));
  }

  private static OriginValue throughVariable(OriginValue value) {
    return new OriginValue(
        value.slots(),
        value.origins().stream().map(Origin::throughVariable).collect(Collectors.toSet()));
  }

  @Override
  public @Nullable OriginValue unaryOperation(AbstractInsnNode insn, OriginValue value) {
    return switch (insn.getOpcode()) {
      case Opcodes.CHECKCAST ->
          isFunction(value) ? value : instance(Type.getObjectType(((TypeInsnNode) insn).desc));
      case Opcodes.GETFIELD -> instance(Type.getType(((FieldInsnNode) insn).desc));
      case Opcodes.ANEWARRAY ->
          newArray(insn, Type.getObjectType("[" + elementDescriptor((TypeInsnNode) insn)));
      case Opcodes.LNEG,
          Opcodes.DNEG,
          Opcodes.I2L,
          Opcodes.I2D,
          Opcodes.L2D,
          Opcodes.F2L,
          Opcodes.F2D,
          Opcodes.D2L ->
          OriginValue.WIDE;
      case Opcodes.PUTSTATIC,
          Opcodes.ATHROW,
          Opcodes.MONITORENTER,
          Opcodes.MONITOREXIT,
          Opcodes.TABLESWITCH,
          Opcodes.LOOKUPSWITCH ->
          null;
      default -> OriginValue.UNKNOWN;
    };
  }

  private static boolean isFunction(OriginValue value) {
    return value.origins().stream().anyMatch(Origin.Function.class::isInstance);
  }

  private static String elementDescriptor(TypeInsnNode insn) {
    return Type.getObjectType(insn.desc).getDescriptor();
  }

  private OriginValue newArray(AbstractInsnNode insn, Type type) {
    return OriginValue.of(new Origin.NewArray(instructions.indexOf(insn), type));
  }

  @Override
  public @Nullable OriginValue binaryOperation(
      AbstractInsnNode insn, OriginValue first, OriginValue second) {
    return switch (insn.getOpcode()) {
      case Opcodes.AALOAD -> elementOf(first);
      case Opcodes.LALOAD,
          Opcodes.DALOAD,
          Opcodes.LADD,
          Opcodes.DADD,
          Opcodes.LSUB,
          Opcodes.DSUB,
          Opcodes.LMUL,
          Opcodes.DMUL,
          Opcodes.LDIV,
          Opcodes.DDIV,
          Opcodes.LREM,
          Opcodes.DREM,
          Opcodes.LSHL,
          Opcodes.LSHR,
          Opcodes.LUSHR,
          Opcodes.LAND,
          Opcodes.LOR,
          Opcodes.LXOR ->
          OriginValue.WIDE;
      default -> OriginValue.UNKNOWN;
    };
  }

  private static OriginValue elementOf(OriginValue array) {
    return new OriginValue(
        1,
        array.origins().stream()
            .map(Origin::throughVariable)
            .filter(Origin.Instance.class::isInstance)
            .map(origin -> ((Origin.Instance) origin).type())
            .filter(type -> type.getSort() == Type.ARRAY)
            .map(type -> new Origin.Instance(Type.getType(type.getDescriptor().substring(1))))
            .collect(Collectors.toSet()));
  }

  @Override
  public @Nullable OriginValue ternaryOperation(
      AbstractInsnNode insn, OriginValue first, OriginValue second, OriginValue third) {
    return null;
  }

  @Override
  public @Nullable OriginValue naryOperation(
      AbstractInsnNode insn, List<? extends OriginValue> values) {
    if (insn instanceof MultiANewArrayInsnNode array) {
      return instance(Type.getType(array.desc));
    }
    if (insn instanceof InvokeDynamicInsnNode dynamic) {
      Type type = Type.getReturnType(dynamic.desc);
      return Lambdas.implementation(insn) == null
          ? newValue(type)
          : OriginValue.of(new Origin.Function(instructions.indexOf(insn), type));
    }
    MethodInsnNode call = (MethodInsnNode) insn;
    return isClassLiteralInKotlin(call) ? values.get(0) : newValue(Type.getReturnType(call.desc));
  }

  /** {@code Foo::class} and {@code Foo::class.java} of a class that is known. */
  private static boolean isClassLiteralInKotlin(MethodInsnNode call) {
    return (call.owner.equals(KOTLIN_REFLECTION) && call.name.equals("getOrCreateKotlinClass"))
        || (call.owner.equals(KOTLIN_CLASS_MAPPING) && call.name.startsWith("getJava"));
  }

  @Override
  public void returnOperation(AbstractInsnNode insn, OriginValue value, OriginValue expected) {
    // A returned value reaches no call of this method.
  }

  @Override
  public OriginValue merge(OriginValue first, OriginValue second) {
    return first.or(second);
  }
}
