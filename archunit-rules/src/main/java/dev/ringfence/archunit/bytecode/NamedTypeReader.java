package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** Reads which types a class names in its declarations; {@link CodeTypes} does it for code. */
final class NamedTypeReader {

  private static final int MADE = Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC;

  private final CompiledClass compiled;
  private final ClassNode node;
  private final NamedTypes types;

  private NamedTypeReader(CompiledClass compiled, Predicate<String> isRelevant) {
    this.compiled = compiled;
    this.node = compiled.node();
    this.types = new NamedTypes(isRelevant);
  }

  static List<NamedType> read(CompiledClass compiled, Predicate<String> isRelevant)
      throws UnreadableClassException {
    NamedTypeReader reader = new NamedTypeReader(compiled, isRelevant);
    reader.readHeader();
    reader.readFields();
    for (MethodNode method : reader.node.methods) {
      reader.read(method);
    }
    return reader.types.found();
  }

  private void readHeader() {
    int line = firstLineOfClass();
    if (node.signature == null) {
      types.add(null, node.superName == null ? "" : node.superName, line);
      node.interfaces.forEach(name -> types.add(null, name, line));
    } else {
      types.addSignature(null, node.signature, line);
    }
    if (node.permittedSubclasses != null) {
      node.permittedSubclasses.forEach(name -> types.add(null, name, line));
    }
    NamedAnnotations.add(types, null, line, node.visibleAnnotations);
    NamedAnnotations.add(types, null, line, node.invisibleAnnotations);
    NamedAnnotations.add(types, null, line, node.visibleTypeAnnotations);
    NamedAnnotations.add(types, null, line, node.invisibleTypeAnnotations);
  }

  private int firstLineOfClass() {
    return node.methods.stream()
        .mapToInt(NamedTypeReader::firstLine)
        .filter(line -> line > 0)
        .min()
        .orElse(0);
  }

  private static int firstLine(MethodNode method) {
    for (AbstractInsnNode insn : method.instructions) {
      if (insn instanceof LineNumberNode line) {
        return line.line;
      }
    }
    return 0;
  }

  private void readFields() throws UnreadableClassException {
    if (node.fields.stream().noneMatch(field -> (field.access & MADE) == 0)) {
      return;
    }
    Map<String, Integer> lines = new HashMap<>();
    compiled.fields().forEach(field -> lines.put(field.name(), field.line()));
    for (FieldNode field : node.fields) {
      if ((field.access & MADE) == 0) {
        read(field, lines.getOrDefault(field.name, 0));
      }
    }
  }

  private void read(FieldNode field, int line) {
    CodeMember in = new CodeMember(field.name, 0);
    if (field.signature == null) {
      types.add(in, Type.getType(field.desc), line);
    } else {
      types.addTypeSignature(in, field.signature, line);
    }
    NamedAnnotations.add(types, in, line, field.visibleAnnotations);
    NamedAnnotations.add(types, in, line, field.invisibleAnnotations);
    NamedAnnotations.add(types, in, line, field.visibleTypeAnnotations);
    NamedAnnotations.add(types, in, line, field.invisibleTypeAnnotations);
  }

  private void read(MethodNode method) throws UnreadableClassException {
    boolean isMade = (method.access & MADE) != 0;
    if (!isMade && compiled.lambdas().siteOf(method) == null && !isOfRecordHeader(method)) {
      readDeclaration(method);
    }
    if (!isMade || compiled.lambdas().siteOf(method) != null) {
      new CodeTypes(compiled, types).read(method);
    }
  }

  /** What javac makes of a record's components, or what names them a second time. */
  private boolean isOfRecordHeader(MethodNode method) {
    if (node.recordComponents == null) {
      return false;
    }
    StringBuilder components = new StringBuilder();
    for (RecordComponentNode component : node.recordComponents) {
      components.append(component.descriptor);
      if (component.name.equals(method.name)
          && method.desc.equals("()" + component.descriptor)
          && firstLine(method) == firstLineOfClass()) {
        return true;
      }
    }
    return method.name.equals(Member.CONSTRUCTOR) && method.desc.equals("(" + components + ")V");
  }

  private void readDeclaration(MethodNode method) throws UnreadableClassException {
    CodeMember in = compiled.sourceMember(method);
    int line = firstLine(method);
    if (method.signature == null) {
      types.add(in, Type.getReturnType(method.desc), line);
      Type[] parameters = Type.getArgumentTypes(method.desc);
      for (int i = 0; i < parameters.length - captured(method); i++) {
        types.add(in, parameters[i], line);
      }
    } else {
      types.addSignature(in, method.signature, line);
    }
    method.exceptions.forEach(name -> types.add(in, name, line));
    NamedAnnotations.add(types, in, line, method.visibleAnnotations);
    NamedAnnotations.add(types, in, line, method.invisibleAnnotations);
    NamedAnnotations.add(types, in, line, method.visibleTypeAnnotations);
    NamedAnnotations.add(types, in, line, method.invisibleTypeAnnotations);
    NamedAnnotations.add(types, in, line, method.visibleParameterAnnotations);
    NamedAnnotations.add(types, in, line, method.invisibleParameterAnnotations);
    NamedAnnotations.addElement(types, in, line, method.annotationDefault);
  }

  /** How many parameters of a constructor are not in the source, at the end of them. */
  private int captured(MethodNode method) {
    if (!method.name.equals(Member.CONSTRUCTOR) || !compiled.isInsideMethodOrInitializer()) {
      return 0;
    }
    boolean isAnonymous =
        node.innerClasses.stream()
            .anyMatch(inner -> inner.name.equals(node.name) && inner.innerName == null);
    return isAnonymous
        ? Type.getArgumentTypes(method.desc).length
        : (int) node.fields.stream().filter(field -> field.name.startsWith("val$")).count();
  }
}
