package dev.ringfence.errorprone;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.util.Pair;
import dev.ringfence.boundary.facts.AnnotationUse;
import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Javac's annotations as facts. */
final class AnnotationReader {

  private final TypeNames names;

  AnnotationReader(TypeNames names) {
    this.names = names;
  }

  /** The annotations on a symbol, with their texts. */
  List<AnnotationUse> usesOn(Symbol symbol) {
    List<AnnotationUse> result = new ArrayList<>();
    for (Attribute.Compound annotation : symbol.getAnnotationMirrors()) {
      if (annotation.type.tsym instanceof ClassSymbol type) {
        result.add(new AnnotationUse(names.of(type), texts(annotation)));
      }
    }
    return result;
  }

  /** The types of some annotations. */
  Set<TypeName> types(List<Attribute.Compound> annotations) {
    if (annotations.isEmpty()) {
      return Set.of();
    }
    Set<TypeName> result = new HashSet<>();
    for (Attribute.Compound annotation : annotations) {
      if (annotation.type.tsym instanceof ClassSymbol type) {
        result.add(names.of(type));
      }
    }
    return result;
  }

  private static Map<String, List<String>> texts(Attribute.Compound annotation) {
    Map<String, List<String>> result = new LinkedHashMap<>();
    for (Pair<MethodSymbol, Attribute> element : annotation.values) {
      List<String> texts = texts(element.snd);
      if (texts != null) {
        result.put(element.fst.getSimpleName().toString(), texts);
      }
    }
    return result;
  }

  /** Of a constant string, or an array of them; null of anything else. */
  private static @Nullable List<String> texts(Attribute value) {
    if (value instanceof Attribute.Array array) {
      List<String> result = new ArrayList<>();
      for (Attribute each : array.values) {
        addText(each, result::add);
      }
      return result.size() == array.values.length ? result : null;
    }
    List<String> result = new ArrayList<>();
    addText(value, result::add);
    return result.isEmpty() ? null : result;
  }

  private static void addText(Attribute value, Consumer<String> result) {
    if (value instanceof Attribute.Constant constant
        && constant.getValue() instanceof String text) {
      result.accept(text);
    }
  }
}
