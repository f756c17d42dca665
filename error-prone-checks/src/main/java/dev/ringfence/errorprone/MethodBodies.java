package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.util.Options;
import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.Signature;
import java.util.ArrayList;
import java.util.List;

/** What the methods of a compilation do, as far as javac is sure to have attributed them. */
final class MethodBodies {

  private final Declarations declarations;
  private final SourceFiles files;
  private final Callees callees;
  private final Calls calls;
  private final boolean allAreAttributed;

  MethodBodies(
      VisitorState state,
      Declarations declarations,
      SourceFiles files,
      Callees callees,
      Calls calls) {
    this.declarations = declarations;
    this.files = files;
    this.callees = callees;
    this.calls = calls;
    this.allAreAttributed = "simple".equals(Options.instance(state.context).get("compilePolicy"));
  }

  /** What a method or constructor runs; empty if its body is not in sight. */
  List<Call> callsOf(Signature method, ClassSymbol declaring) {
    Declarations.Declaration source =
        allAreAttributed && (declaring.flags_field & Flags.UNATTRIBUTED) == 0
            ? declarations.of(declaring)
            : null;
    if (source == null) {
      return List.of();
    }
    List<JCMethodDecl> meant =
        source.tree().defs.stream()
            .filter(JCMethodDecl.class::isInstance)
            .map(JCMethodDecl.class::cast)
            .filter(candidate -> isMeant(candidate, method))
            .toList();
    return meant.size() == 1
        ? calls.in(codeOf(meant.get(0), source.tree()), declaring, files.of(source.unit()))
        : List.of();
  }

  private boolean isMeant(JCMethodDecl candidate, Signature method) {
    return candidate.sym != null
        && candidate.name.contentEquals(method.name())
        && candidate.params.size() == method.arity()
        && (method.erasedParameters() == null
            || callees.parameters(candidate.sym).equals(method.erasedParameters()));
  }

  /** A constructor runs the initializers, too, unless it leaves that to another one. */
  private static List<JCTree> codeOf(JCMethodDecl method, JCClassDecl type) {
    List<JCTree> code = new ArrayList<>();
    if (method.sym.isConstructor() && !Bodies.delegates(method)) {
      code.addAll(initializers(type));
    }
    if (method.body != null) {
      code.add(method.body);
    }
    return code;
  }

  private static List<JCTree> initializers(JCClassDecl type) {
    List<JCTree> code = new ArrayList<>();
    for (JCTree member : type.defs) {
      if (member instanceof JCVariableDecl field
          && field.init != null
          && (field.sym.flags() & Flags.STATIC) == 0) {
        code.add(field.init);
      } else if (member instanceof JCBlock block && !block.isStatic()) {
        code.add(block);
      }
    }
    return code;
  }
}
