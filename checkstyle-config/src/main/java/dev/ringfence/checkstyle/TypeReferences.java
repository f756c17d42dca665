package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeReference;
import dev.ringfence.boundary.judge.Judge;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the places that name types of other domains, where the file tells which. */
final class TypeReferences {

  private final FileTree file;
  private final Names names;
  private final Expressions expressions;
  private final Judge judge;
  private final Territory home;
  private final List<Located> found = new ArrayList<>();

  /** A reference with its node. */
  record Located(TypeReference reference, DetailAST node) {}

  private TypeReferences(FileTree file, Names names, Judge judge) {
    this.file = file;
    this.names = names;
    this.expressions = new Expressions(file, names);
    this.judge = judge;
    this.home = judge.territoryOf(file.packageName());
  }

  static List<Located> in(FileTree file, Names names, Judge judge) {
    TypeReferences references = new TypeReferences(file, names, judge);
    file.typePositions().forEach(references::read);
    file.calls().forEach(references::readImportedCall);
    return references.found;
  }

  private void read(DetailAST node) {
    switch (node.getType()) {
      case TokenTypes.DOT -> {
        if (isExpression(node)) {
          readAccess(node);
        }
      }
      case TokenTypes.METHOD_REF -> readReceiver(node, node);
      default -> {
        for (DetailAST child : Nodes.children(node)) {
          List<String> name = Nodes.name(child);
          if (!name.isEmpty()) {
            note(names.erasedName(names.named(name, child), child), child, lastName(child));
          }
        }
      }
    }
  }

  private void readImportedCall(DetailAST call) {
    DetailAST callee = call.getFirstChild();
    if (call.getType() == TokenTypes.METHOD_CALL
        && callee != null
        && callee.getType() == TokenTypes.IDENT) {
      note(expressions.importedOwner(callee.getText(), call), call, callee);
    }
  }

  private static boolean isExpression(DetailAST dot) {
    DetailAST node = dot.getParent();
    while (node != null && node.getType() == TokenTypes.DOT) {
      if (node.getLastChild().getType() == TokenTypes.LITERAL_CLASS) {
        return false;
      }
      node = node.getParent();
    }
    return node != null
        && switch (node.getType()) {
          case TokenTypes.TYPE,
              TokenTypes.TYPE_ARGUMENT,
              TokenTypes.TYPE_UPPER_BOUNDS,
              TokenTypes.TYPE_LOWER_BOUNDS,
              TokenTypes.EXTENDS_CLAUSE,
              TokenTypes.IMPLEMENTS_CLAUSE,
              TokenTypes.PERMITS_CLAUSE,
              TokenTypes.LITERAL_THROWS,
              TokenTypes.IMPORT,
              TokenTypes.STATIC_IMPORT,
              TokenTypes.PACKAGE_DEF ->
              false;
          case TokenTypes.ANNOTATION, TokenTypes.LITERAL_NEW -> false;
          default -> true;
        };
  }

  private void readAccess(DetailAST dot) {
    DetailAST last = dot.getLastChild();
    DetailAST scope = Nodes.operand(dot);
    if (scope == null) {
      return;
    }
    if (last.getType() == TokenTypes.LITERAL_CLASS) {
      List<String> name = Nodes.name(scope);
      if (!name.isEmpty()) {
        note(names.erasedName(names.named(name, dot), dot), dot, lastName(scope));
      }
      return;
    }
    DetailAST member = Nodes.lastName(dot);
    if (member != null && saysMore(scope)) {
      readReceiver(dot, member);
    }
  }

  /** Through itself, a class names nobody else. */
  private static boolean saysMore(DetailAST scope) {
    return scope.getType() != TokenTypes.LITERAL_THIS
        && scope.getType() != TokenTypes.LITERAL_SUPER
        && scope.getType() != TokenTypes.STRING_LITERAL;
  }

  private void readReceiver(DetailAST node, DetailAST member) {
    DetailAST scope = Nodes.operand(node);
    if (scope != null && saysMore(scope)) {
      Expressions.Typed receiver = expressions.receiver(scope);
      note(receiver.type(), node, receiver.isName() ? lastName(scope) : member);
    }
  }

  private static DetailAST lastName(DetailAST name) {
    DetailAST last = name.getType() == TokenTypes.DOT ? Nodes.lastName(name) : name;
    return last == null ? name : last;
  }

  private void note(@Nullable TypeName target, DetailAST node, DetailAST place) {
    if (target == null
        || !target.isResolved()
        || !judge.mayName(home, judge.territoryOf(target.packageName()))) {
      return;
    }
    Member from = Surroundings.memberNaming(node, file);
    if (from != null) {
      found.add(new Located(new TypeReference(from, target, file.place(place)), node));
    }
  }
}
