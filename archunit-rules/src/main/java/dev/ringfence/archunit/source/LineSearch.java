package dev.ringfence.archunit.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.ringfence.boundary.facts.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks in a declaration for what refers to something on a line. */
final class LineSearch {

  private final ParsedSource source;
  private final TreePath declaration;
  private final Member to;
  private final int line;
  private final List<TreePath> inHeader = new ArrayList<>();
  private final List<TreePath> named = new ArrayList<>();
  private final List<TreePath> onLine = new ArrayList<>();

  LineSearch(ParsedSource source, TreePath declaration, Member to, int line) {
    this.source = source;
    this.declaration = declaration;
    this.to = to;
    this.line = line;
    new Visitor().scan(declaration, null);
  }

  /** What names it in the header of the declaration: outside of bodies and initializers. */
  List<TreePath> inHeader() {
    return inHeader;
  }

  /** What names it on the line. */
  List<TreePath> named() {
    return named;
  }

  /** Every expression on the line. */
  List<TreePath> onLine() {
    return onLine;
  }

  private final class Visitor extends TreePathScanner<@Nullable Void, @Nullable Void> {

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      if (tree != null) {
        visit(tree);
      }
      return super.scan(tree, null);
    }

    private void visit(Tree tree) {
      boolean isNamed = Names.isNameOf(to, tree);
      boolean isOnLine = line > 0 && lineOf(tree) == line;
      if (isNamed && isInHeader(tree)) {
        inHeader.add(pathTo(tree));
      }
      if (isNamed && isOnLine) {
        named.add(pathTo(tree));
      }
      if (isOnLine && tree instanceof ExpressionTree) {
        onLine.add(pathTo(tree));
      }
    }

    private TreePath pathTo(Tree tree) {
      return new TreePath(getCurrentPath(), tree);
    }

    private boolean isInHeader(Tree tree) {
      Tree inside = tree;
      for (TreePath around = getCurrentPath(); around != null; around = around.getParentPath()) {
        if (around.getLeaf().equals(declaration.getLeaf())) {
          return !isBody(inside, around.getLeaf());
        }
        inside = around.getLeaf();
      }
      return false;
    }
  }

  private static boolean isBody(Tree part, Tree declaration) {
    if (declaration instanceof VariableTree field) {
      return part.equals(field.getInitializer());
    }
    return declaration instanceof MethodTree method
        ? part.equals(method.getBody())
        : part instanceof BlockTree
            || part instanceof MethodTree
            || part instanceof VariableTree
            || part instanceof ClassTree;
  }

  /** A call stands where its method is named: in a chain not where the chain begins. */
  private int lineOf(Tree tree) {
    return tree instanceof MethodInvocationTree call
        ? source.lastLine(call.getMethodSelect())
        : source.firstLine(tree);
  }
}
