package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.rule.Finding;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A source file under analysis, and whose it is. */
final class Unit {

  private final Compilation compilation;
  private final VisitorState state;
  private final JCCompilationUnit tree;
  private final SourceFile file;
  private final Territory territory;
  private final boolean ignored;
  private @Nullable Tree judgedStatement;
  private List<Finding> inJudgedStatement = List.of();

  /**
   * A unit.
   *
   * @param state at any place in it
   */
  Unit(Compilation compilation, VisitorState state, SourceFile file, boolean ignored) {
    this.compilation = compilation;
    this.state = state;
    this.tree = (JCCompilationUnit) state.getPath().getCompilationUnit();
    this.file = file;
    this.territory = compilation.territoryOf(tree.packge);
    this.ignored = ignored;
  }

  JCCompilationUnit tree() {
    return tree;
  }

  SourceFile file() {
    return file;
  }

  Compilation compilation() {
    return compilation;
  }

  /** To whom the file belongs. */
  Territory territory() {
    return territory;
  }

  /** To whom a package belongs. */
  Territory territoryOf(PackageSymbol name) {
    return compilation.territoryOf(name);
  }

  /** Whether the user wants the file left alone. */
  boolean isIgnored() {
    return ignored;
  }

  Surroundings surroundings(TreePath place) {
    return Surroundings.of(place, compilation.names());
  }

  /** Where a reference is reported. */
  int offsetOf(JCTree reference) {
    if (reference instanceof JCMethodInvocation call) {
      return call.meth.pos;
    }
    return reference instanceof JCMemberReference methodReference
        ? file.offsetOf("::", state.getEndPosition(methodReference.expr))
        : reference.pos;
  }

  /**
   * What there is to report in a statement. The last answer is kept, so that a statement of a
   * thousand calls is judged once.
   */
  List<Finding> firstFindings(Tree statement, Supplier<List<Finding>> judge) {
    if (judgedStatement != statement) {
      inJudgedStatement = judge.get();
      judgedStatement = statement;
    }
    return inJudgedStatement;
  }
}
