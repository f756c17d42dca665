package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.judge.Judge;
import java.util.List;
import java.util.function.Predicate;

/** Whether a file can name anything of another domain at all: asked before its code is read. */
final class Reach {

  private Reach() {}

  /** Whether a call in the file can break a rule. */
  static boolean ofCalls(FileTree file, Judge judge) {
    Territory home = judge.territoryOf(file.packageName());
    return namesAny(file, judge, target -> judge.mayConcern(home, target))
        || file.calls().stream().anyMatch(call -> looksAtArguments(call, judge));
  }

  /** Whether a type that the file names can break a rule. */
  static boolean ofNames(FileTree file, Judge judge) {
    Territory home = judge.territoryOf(file.packageName());
    return namesAny(file, judge, target -> judge.mayName(home, target));
  }

  /** What a file names of other packages, it imports or writes in full. */
  private static boolean namesAny(FileTree file, Judge judge, Predicate<Territory> isForeign) {
    for (FileTree.Import each : file.imports()) {
      if (!each.isOnDemand() && isIn(each.parts(), judge, isForeign)) {
        return true;
      }
    }
    for (DetailAST whole : file.wholeNames()) {
      if (isIn(Nodes.name(whole), judge, isForeign)) {
        return true;
      }
    }
    return false;
  }

  /** A name that keeps to no convention may mean anything. */
  private static boolean isIn(List<String> name, Judge judge, Predicate<Territory> isForeign) {
    TypeName type = QualifiedNames.typeOf(name);
    return !type.isResolved() || isForeign.test(judge.territoryOf(type.packageName()));
  }

  private static boolean looksAtArguments(DetailAST call, Judge judge) {
    DetailAST callee = call.getType() == TokenTypes.METHOD_CALL ? call.getFirstChild() : null;
    DetailAST name =
        callee != null && callee.getType() == TokenTypes.DOT ? Nodes.lastName(callee) : callee;
    return name != null && judge.looksAtArguments(name.getText());
  }
}
