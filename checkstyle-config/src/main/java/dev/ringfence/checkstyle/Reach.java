package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.judge.Judge;
import java.util.List;

/** Whether a file can name anything of another domain at all: asked before its calls are read. */
final class Reach {

  private Reach() {}

  static boolean of(FileTree file, Judge judge) {
    Territory home = judge.territoryOf(file.packageName());
    return file.imports().stream()
            .filter(each -> !each.isOnDemand())
            .anyMatch(each -> isForeign(each.parts(), home, judge))
        || file.calls().stream().anyMatch(call -> looksAtArguments(call, judge))
        || file.typePositions().stream()
            .filter(Reach::isWholeName)
            .anyMatch(dot -> isForeign(Nodes.name(dot), home, judge));
  }

  private static boolean isForeign(List<String> name, Territory home, Judge judge) {
    if (name.size() < 2) {
      return false;
    }
    TypeName type = Names.qualified(name);
    return type.isResolved() && judge.mayConcern(home, judge.territoryOf(type.packageName()));
  }

  private static boolean looksAtArguments(DetailAST call, Judge judge) {
    DetailAST callee = call.getType() == TokenTypes.METHOD_CALL ? call.getFirstChild() : null;
    DetailAST name =
        callee != null && callee.getType() == TokenTypes.DOT ? Nodes.lastName(callee) : callee;
    return name != null && judge.looksAtArguments(name.getText());
  }

  /** A dot that is no part of a longer name, with a name on its left that has a dot, too. */
  private static boolean isWholeName(DetailAST node) {
    return node.getType() == TokenTypes.DOT
        && node.getParent().getType() != TokenTypes.DOT
        && node.getFirstChild().getType() == TokenTypes.DOT;
  }
}
