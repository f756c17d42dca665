package dev.ringfence.archunit.bytecode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** Reads the fields of a class in the order of its source. */
final class CompiledFields {

  private final CompiledClass compiled;
  private final ClassNode node;
  private final Map<String, Integer> lines = new HashMap<>();

  private CompiledFields(CompiledClass compiled) {
    this.compiled = compiled;
    this.node = compiled.node();
  }

  static List<CompiledField> of(CompiledClass compiled) throws UnreadableClassException {
    return new CompiledFields(compiled).read();
  }

  private List<CompiledField> read() throws UnreadableClassException {
    for (MethodNode method : node.methods) {
      if (Initializers.isInitializing(method.name)) {
        findInitializers(method);
      }
    }
    int recordLine = recordLine();
    List<CompiledField> result = new ArrayList<>();
    for (FieldNode field : node.fields) {
      boolean isComponent = (field.access & Opcodes.ACC_STATIC) == 0 && recordLine > 0;
      int line = isComponent ? recordLine : lines.getOrDefault(field.name, 0);
      result.add(new CompiledField(field.name, annotations(field), line));
    }
    return result;
  }

  /** Only an initializer has a line: that of its field's name, as far as it is on one line. */
  private void findInitializers(MethodNode method) throws UnreadableClassException {
    for (AbstractInsnNode insn : method.instructions) {
      if (insn instanceof FieldInsnNode put
          && (put.getOpcode() == Opcodes.PUTFIELD || put.getOpcode() == Opcodes.PUTSTATIC)
          && put.owner.equals(node.name)) {
        int index = method.instructions.indexOf(insn);
        MethodCode code = compiled.codeOf(method);
        if (code.isReachable(index)
            && (put.getOpcode() == Opcodes.PUTSTATIC
                || compiled.memberOf(method, index).equals(CodeMember.INITIALIZER))) {
          int line = code.flow().lineOf(code.flow().realFrom(code.statementOf(index)));
          lines.putIfAbsent(put.name, line);
        }
      }
    }
  }

  /** What javac adds to a record stands at its header. */
  private int recordLine() {
    if (node.recordComponents == null) {
      return 0;
    }
    for (MethodNode method : node.methods) {
      if (method.name.equals("hashCode") && method.desc.equals("()I") && callsBootstrap(method)) {
        for (AbstractInsnNode insn : method.instructions) {
          if (insn instanceof LineNumberNode line) {
            return line.line;
          }
        }
      }
    }
    return 0;
  }

  private static boolean callsBootstrap(MethodNode method) {
    for (AbstractInsnNode insn : method.instructions) {
      if (insn.getOpcode() == Opcodes.INVOKEDYNAMIC) {
        return true;
      }
    }
    return false;
  }

  private Set<String> annotations(FieldNode field) {
    Set<String> result = new HashSet<>();
    addAll(field.visibleAnnotations, result);
    addAll(field.invisibleAnnotations, result);
    addAll(field.visibleTypeAnnotations, result);
    addAll(field.invisibleTypeAnnotations, result);
    for (RecordComponentNode component : nullToEmpty(node.recordComponents)) {
      if (component.name.equals(field.name)) {
        addAll(component.visibleAnnotations, result);
        addAll(component.invisibleAnnotations, result);
      }
    }
    return result;
  }

  private static void addAll(
      @Nullable List<? extends AnnotationNode> annotations, Collection<String> names) {
    nullToEmpty(annotations).stream()
        .flatMap(annotation -> Stream.of(Type.getType(annotation.desc).getInternalName()))
        .forEach(names::add);
  }

  private static <T> List<T> nullToEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
