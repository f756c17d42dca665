package dev.ringfence.errorprone;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the language, which is not quite one of javac's trees: what stands in the head of
 * a {@code for} or {@code try} belongs to it, and {@code A a = …, b = …;} is one.
 *
 * @param trees what it is made of, in source order
 */
record Statement(List<TreePath> trees) {

  /** The innermost statement or field initializer around a place. */
  static Statement around(TreePath place) {
    TreePath path = place;
    while (!(path.getLeaf() instanceof StatementTree)) {
      path = path.getParentPath();
    }
    Tree tree = path.getLeaf();
    Tree parent = path.getParentPath().getLeaf();
    return headOf(parent).contains(tree)
        ? new Statement(List.of(path.getParentPath()))
        : new Statement(declaredTogether(path, parent));
  }

  /** What tells it from other statements. */
  Tree root() {
    return trees.get(0).getLeaf();
  }

  /**
   * The calls, constructions and method references in it, in source order, without those in
   * statements inside of it.
   */
  List<TreePath> references() {
    ReferenceScanner scanner = new ReferenceScanner();
    trees.forEach(scanner::scanStatement);
    return scanner.found;
  }

  private static List<Tree> headOf(Tree statement) {
    List<Tree> head = new ArrayList<>();
    if (statement instanceof ForLoopTree loop) {
      head.addAll(loop.getInitializer());
      head.addAll(loop.getUpdate());
    } else if (statement instanceof TryTree withResources) {
      head.addAll(withResources.getResources());
    }
    return head;
  }

  private static List<TreePath> declaredTogether(TreePath path, Tree parent) {
    Tree statement = path.getLeaf();
    List<? extends StatementTree> siblings = siblings(parent);
    if (!(statement instanceof VariableTree) || siblings == null) {
      return List.of(path);
    }
    int start = TreeInfo.getStartPos((JCTree) statement);
    return siblings.stream()
        .filter(VariableTree.class::isInstance)
        .filter(sibling -> TreeInfo.getStartPos((JCTree) sibling) == start)
        .map(sibling -> new TreePath(path.getParentPath(), sibling))
        .toList();
  }

  private static @Nullable List<? extends StatementTree> siblings(Tree parent) {
    if (parent instanceof BlockTree block) {
      return block.getStatements();
    }
    return parent instanceof CaseTree group ? group.getStatements() : null;
  }

  private static final class ReferenceScanner
      extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final List<TreePath> found = new ArrayList<>();
    private List<Tree> statement = List.of();

    private void scanStatement(TreePath path) {
      statement = headOf(path.getLeaf());
      statement.add(path.getLeaf());
      scan(path, null);
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      return tree instanceof StatementTree && !statement.contains(tree)
          ? null
          : super.scan(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      found.add(getCurrentPath());
      return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
      found.add(getCurrentPath());
      return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
      found.add(getCurrentPath());
      return super.visitMemberReference(tree, null);
    }
  }
}
