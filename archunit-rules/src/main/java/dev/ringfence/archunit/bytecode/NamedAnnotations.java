package dev.ringfence.archunit.bytecode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** Adds the types of annotations, and those that their elements name. */
final class NamedAnnotations {

  private NamedAnnotations() {}

  static void add(
      NamedTypes types,
      @Nullable CodeMember in,
      int line,
      @Nullable List<? extends AnnotationNode> annotations) {
    if (annotations != null) {
      annotations.forEach(annotation -> addElement(types, in, line, annotation));
    }
  }

  static void add(
      NamedTypes types,
      CodeMember in,
      int line,
      List<AnnotationNode> @Nullable [] annotationsOfParameters) {
    if (annotationsOfParameters != null) {
      for (List<AnnotationNode> annotations : annotationsOfParameters) {
        add(types, in, line, annotations);
      }
    }
  }

  /** An annotation, a class, an enum constant, or several of them. */
  static void addElement(
      NamedTypes types, @Nullable CodeMember in, int line, @Nullable Object element) {
    if (element instanceof AnnotationNode annotation) {
      types.add(in, Type.getType(annotation.desc), line);
      if (annotation.values != null) {
        for (int i = 1; i < annotation.values.size(); i += 2) {
          addElement(types, in, line, annotation.values.get(i));
        }
      }
    } else if (element instanceof Type type) {
      types.add(in, type, line);
    } else if (element instanceof String[] constant) {
      types.add(in, Type.getType(constant[0]), line);
    } else if (element instanceof List<?> several) {
      several.forEach(each -> addElement(types, in, line, each));
    }
  }
}
