package dev.ringfence.sources;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the variables of patterns are in scope: after the test that binds them, and only there. */
final class Patterns {

  private Patterns() {}

  /** The pattern of that name which is in scope at {@code child} because of where it stands. */
  static @Nullable TypePatternExpr reaching(Node parent, Node child, String name) {
    if (parent instanceof BinaryExpr binary && TypeNodes.isSame(child, binary.getRight())) {
      return switch (binary.getOperator()) {
        case AND -> boundIf(true, binary.getLeft(), name);
        case OR -> boundIf(false, binary.getLeft(), name);
        default -> null;
      };
    }
    if (parent instanceof ConditionalExpr conditional
        && !TypeNodes.isSame(child, conditional.getCondition())) {
      return boundIf(
          TypeNodes.isSame(child, conditional.getThenExpr()), conditional.getCondition(), name);
    }
    if (parent instanceof IfStmt branch && !TypeNodes.isSame(child, branch.getCondition())) {
      return boundIf(TypeNodes.isSame(child, branch.getThenStmt()), branch.getCondition(), name);
    }
    if (parent instanceof WhileStmt loop && TypeNodes.isSame(child, loop.getBody())) {
      return boundIf(true, loop.getCondition(), name);
    }
    if (parent instanceof ForStmt loop
        && loop.getCompare().isPresent()
        && (TypeNodes.isSame(child, loop.getBody())
            || loop.getUpdate().stream().anyMatch(update -> TypeNodes.isSame(update, child)))) {
      return boundIf(true, loop.getCompare().get(), name);
    }
    return parent instanceof SwitchEntry entry ? boundBy(entry, child, name) : null;
  }

  private static @Nullable TypePatternExpr boundBy(SwitchEntry entry, Node child, String name) {
    for (Expression label : entry.getLabels()) {
      TypePatternExpr found = in(label, name);
      if (found != null) {
        return found;
      }
    }
    return entry.getGuard().isPresent() && !TypeNodes.isSame(child, entry.getGuard().get())
        ? boundIf(true, entry.getGuard().get(), name)
        : null;
  }

  /** The pattern of that name which a statement leaves in scope for those after it. */
  static @Nullable TypePatternExpr leftBy(Statement statement, String name) {
    if (statement instanceof IfStmt branch) {
      if (!completes(branch.getThenStmt())) {
        return boundIf(false, branch.getCondition(), name);
      }
      return branch.getElseStmt().isPresent() && !completes(branch.getElseStmt().get())
          ? boundIf(true, branch.getCondition(), name)
          : null;
    }
    if (statement instanceof WhileStmt loop) {
      return leftByLoop(loop.getCondition(), loop.getBody(), name);
    }
    return statement instanceof DoStmt loop
        ? leftByLoop(loop.getCondition(), loop.getBody(), name)
        : null;
  }

  private static @Nullable TypePatternExpr leftByLoop(
      Expression condition, Statement body, String name) {
    return body.findFirst(BreakStmt.class).isPresent() ? null : boundIf(false, condition, name);
  }

  private static boolean completes(Statement statement) {
    if (statement instanceof BlockStmt block) {
      List<Statement> statements = block.getStatements();
      return statements.isEmpty() || completes(statements.get(statements.size() - 1));
    }
    if (statement instanceof IfStmt branch) {
      return branch.getElseStmt().isEmpty()
          || completes(branch.getThenStmt())
          || completes(branch.getElseStmt().get());
    }
    return !(statement instanceof ReturnStmt
        || statement instanceof ThrowStmt
        || statement instanceof BreakStmt
        || statement instanceof ContinueStmt
        || statement instanceof YieldStmt);
  }

  private static @Nullable TypePatternExpr boundIf(
      boolean outcome, Expression condition, String name) {
    if (condition instanceof EnclosedExpr enclosed) {
      return boundIf(outcome, enclosed.getInner(), name);
    }
    if (condition instanceof UnaryExpr unary) {
      return unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
          ? boundIf(!outcome, unary.getExpression(), name)
          : null;
    }
    if (condition instanceof BinaryExpr binary) {
      BinaryExpr.Operator both = outcome ? BinaryExpr.Operator.AND : BinaryExpr.Operator.OR;
      if (binary.getOperator() != both) {
        return null;
      }
      TypePatternExpr left = boundIf(outcome, binary.getLeft(), name);
      return left != null ? left : boundIf(outcome, binary.getRight(), name);
    }
    return outcome && condition instanceof InstanceOfExpr test
        ? test.getPattern().map(pattern -> in(pattern, name)).orElse(null)
        : null;
  }

  private static @Nullable TypePatternExpr in(Expression pattern, String name) {
    if (pattern instanceof TypePatternExpr typed) {
      return typed.getNameAsString().equals(name) ? typed : null;
    }
    if (pattern instanceof RecordPatternExpr deconstruction) {
      for (Expression component : deconstruction.getPatternList()) {
        TypePatternExpr found = in(component, name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
