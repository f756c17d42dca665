package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The fix that makes a field final. It is offered where that is sure to compile: the field is
 * private, and either its declaration gives it its only value, or each constructor does so in a
 * statement of its own before anything reads it.
 */
final class FinalField {

  private final JCVariableDecl field;
  private final JCClassDecl owner;
  private final Uses everywhere;

  private FinalField(JCVariableDecl field, JCClassDecl owner, Tree outermost) {
    this.field = field;
    this.owner = owner;
    this.everywhere = Uses.of(field.sym, outermost);
  }

  static Optional<SuggestedFix> of(TreePath place, VisitorState state) {
    if (!(place.getLeaf() instanceof JCVariableDecl field)
        || !(place.getParentPath().getLeaf() instanceof JCClassDecl owner)
        || !isEligible(field, owner)) {
      return Optional.empty();
    }
    return new FinalField(field, owner, outermostClass(place)).isAssignedOnce()
        ? SuggestedFixes.addModifiers(field, state, Modifier.FINAL)
        : Optional.empty();
  }

  private static boolean isEligible(JCVariableDecl field, JCClassDecl owner) {
    long flags = field.sym.flags();
    return (flags & Flags.PRIVATE) != 0
        && (flags & (Flags.FINAL | Flags.STATIC | Flags.VOLATILE)) == 0
        && owner.defs.stream()
            .noneMatch(
                other ->
                    other != field
                        && other instanceof JCVariableDecl
                        && TreeInfo.getStartPos(other) == TreeInfo.getStartPos(field));
  }

  private static Tree outermostClass(TreePath place) {
    Tree outermost = place.getLeaf();
    for (Tree tree : place) {
      outermost = tree instanceof ClassTree ? tree : outermost;
    }
    return outermost;
  }

  private boolean isAssignedOnce() {
    if (field.init != null) {
      return everywhere.assignments == 0;
    }
    int constructors = 0;
    for (JCTree member : owner.defs) {
      if (member instanceof JCMethodDecl method && method.sym.isConstructor()) {
        if (Bodies.delegates(method)) {
          continue;
        }
        if (!assigns(method)) {
          return false;
        }
        constructors++;
      } else if (isInitializer(member) && !Uses.of(field.sym, member).isNone()) {
        return false;
      }
    }
    return constructors > 0 && everywhere.assignments == constructors;
  }

  private static boolean isInitializer(JCTree member) {
    return member instanceof JCBlock || member instanceof JCVariableDecl;
  }

  /** Whether a statement right in the constructor assigns the field, and none before it uses it. */
  private boolean assigns(JCMethodDecl constructor) {
    for (JCStatement statement : constructor.body.stats) {
      Uses uses = Uses.of(field.sym, statement);
      if (statement instanceof JCExpressionStatement expression
          && expression.expr instanceof JCAssign assignment
          && isOwn(assignment)) {
        return uses.assignments == 1 && uses.reads == 0;
      }
      if (!uses.isNone() || uses.returns > 0) {
        return false;
      }
    }
    return false;
  }

  private boolean isOwn(JCAssign assignment) {
    return ASTHelpers.getSymbol(assignment.lhs) == field.sym
        && (assignment.lhs instanceof IdentifierTree
            || (assignment.lhs instanceof MemberSelectTree select
                && isThis(select.getExpression())));
  }

  private static boolean isThis(Tree tree) {
    return tree instanceof IdentifierTree self && self.getName().contentEquals("this");
  }

  /** How often some code uses a field. A read-modify-write is an assignment too many. */
  private static final class Uses extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Symbol field;
    private int assignments;
    private int reads;
    private int returns;
    private final List<Tree> targets = new ArrayList<>();

    private Uses(Symbol field) {
      this.field = field;
    }

    static Uses of(Symbol field, Tree code) {
      Uses uses = new Uses(field);
      uses.scan(code, null);
      return uses;
    }

    boolean isNone() {
      return assignments == 0 && reads == 0;
    }

    private void assign(Tree target) {
      if (ASTHelpers.getSymbol(target) == field) {
        assignments++;
        targets.add(target);
      }
    }

    private void read(Tree tree) {
      if (ASTHelpers.getSymbol(tree) == field && !targets.contains(tree)) {
        reads++;
      }
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
      assign(tree.getVariable());
      return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(
        CompoundAssignmentTree tree, @Nullable Void unused) {
      assign(tree.getVariable());
      assignments += ASTHelpers.getSymbol(tree.getVariable()) == field ? 1 : 0;
      return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
      boolean isChange =
          switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
          };
      if (isChange) {
        assign(tree.getExpression());
      }
      return super.visitUnary(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
      read(tree);
      return null;
    }

    /** What another object's field holds is known. */
    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
      if (isThis(tree.getExpression())) {
        read(tree);
      }
      return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
      returns++;
      return super.visitReturn(tree, null);
    }
  }
}
