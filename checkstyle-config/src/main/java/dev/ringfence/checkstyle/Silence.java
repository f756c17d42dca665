package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.List;
import java.util.Set;

/** What the annotations on and around a place say about findings there. */
final class Silence {

  private static final Set<String> ALL_RULES = Set.of("all", "Ringfence");

  private final Constants constants;

  Silence(Constants constants) {
    this.constants = constants;
  }

  /** Whether a rule is suppressed at a node, or the code there was written by a program. */
  boolean isAt(DetailAST at, String rule) {
    for (DetailAST node = at; node != null; node = node.getParent()) {
      for (DetailAST annotation : Syntax.annotations(node)) {
        if (silences(annotation, rule)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean silences(DetailAST annotation, String rule) {
    List<String> name = Syntax.annotationName(annotation);
    String simpleName = name.isEmpty() ? "" : name.get(name.size() - 1);
    if (simpleName.equals("Generated")) {
      return true;
    }
    return simpleName.equals("SuppressWarnings") && names(annotation, rule);
  }

  private boolean names(DetailAST annotation, String rule) {
    for (DetailAST child : Nodes.children(annotation)) {
      switch (child.getType()) {
        case TokenTypes.EXPR -> {
          if (isMeant(child, rule)) {
            return true;
          }
        }
        case TokenTypes.ANNOTATION_ARRAY_INIT, TokenTypes.ANNOTATION_MEMBER_VALUE_PAIR -> {
          if (names(child, rule)) {
            return true;
          }
        }
        default -> {
          // the name, and what holds it together
        }
      }
    }
    return false;
  }

  /** A constant that the file does not show may be any name. */
  private boolean isMeant(DetailAST value, String rule) {
    String text = constants.textOf(value);
    return text == null || text.equals(rule) || ALL_RULES.contains(text);
  }
}
