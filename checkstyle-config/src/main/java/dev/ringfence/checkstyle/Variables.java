package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which declaration a variable's name means. */
final class Variables {

  private final FileTree file;
  private final Names names;

  Variables(FileTree file, Names names) {
    this.file = file;
    this.names = names;
  }

  /** What a name means, as far as variables go. */
  sealed interface Meaning {}

  /** The declaration of a variable: a node with a type and a name. */
  record Declared(DetailAST node) implements Meaning {}

  /** A variable, but the file does not show which. */
  record Unknown() implements Meaning {}

  /** What a simple name means at a node; null if no variable of that name is in sight. */
  @Nullable Meaning find(String name, DetailAST at) {
    DetailAST child = at;
    for (DetailAST node = at.getParent(); node != null; node = node.getParent()) {
      Meaning found = declaredIn(node, child, name);
      if (found == null && !file.patterns().isEmpty() && isMember(node)) {
        found = pattern(node, name);
      }
      if (found != null) {
        return found;
      }
      DeclaredType type = file.declaredBy(node);
      // Around an anonymous or inner class stands what it may inherit another variable before.
      if (type != null
          && FileTree.isBody(child)
          && names.supertypes().hasUnseen(type)
          && !Character.isUpperCase(name.charAt(0))) {
        return new Unknown();
      }
      child = node;
    }
    return null;
  }

  private static boolean isMember(DetailAST node) {
    DetailAST parent = node.getParent();
    return parent != null && parent.getType() == TokenTypes.OBJBLOCK;
  }

  private @Nullable Meaning declaredIn(DetailAST node, DetailAST child, String name) {
    return switch (node.getType()) {
      case TokenTypes.SLIST -> before(child, name);
      case TokenTypes.LITERAL_FOR -> inFor(node, name);
      case TokenTypes.FOR_INIT, TokenTypes.RESOURCES -> before(child, name);
      case TokenTypes.LITERAL_TRY -> inTry(node, child, name);
      case TokenTypes.LITERAL_CATCH -> named(Nodes.children(node, TokenTypes.PARAMETER_DEF), name);
      case TokenTypes.LAMBDA -> inLambda(node, name);
      case TokenTypes.METHOD_DEF, TokenTypes.CTOR_DEF -> named(Syntax.parameters(node), name);
      case TokenTypes.COMPACT_CTOR_DEF -> inCompactConstructor(node, name);
      case TokenTypes.OBJBLOCK -> field(node, name);
      case TokenTypes.RECORD_DEF -> named(Syntax.components(node), name);
      default -> null;
    };
  }

  private static @Nullable Meaning inTry(DetailAST statement, DetailAST child, String name) {
    DetailAST resources = Nodes.child(statement, TokenTypes.RESOURCE_SPECIFICATION);
    DetailAST list = resources == null ? null : Nodes.child(resources, TokenTypes.RESOURCES);
    if (list == null || child.getType() != TokenTypes.SLIST) {
      return null;
    }
    return named(Nodes.children(list), name);
  }

  private @Nullable Meaning inCompactConstructor(DetailAST constructor, String name) {
    DeclaredType type = file.typeAround(constructor);
    if (type == null) {
      return null;
    }
    return named(Syntax.components(type.node()), name);
  }

  private static @Nullable Meaning before(DetailAST statement, String name) {
    for (DetailAST node = statement; node != null; node = node.getPreviousSibling()) {
      if (declares(node, name)) {
        return new Declared(node);
      }
    }
    return null;
  }

  private static @Nullable Meaning named(List<DetailAST> declarations, String name) {
    for (DetailAST node : declarations) {
      if (declares(node, name)) {
        return new Declared(node);
      }
    }
    return null;
  }

  private static boolean declares(DetailAST node, String name) {
    return switch (node.getType()) {
      case TokenTypes.VARIABLE_DEF,
          TokenTypes.PARAMETER_DEF,
          TokenTypes.RESOURCE,
          TokenTypes.RECORD_COMPONENT_DEF,
          TokenTypes.ENUM_CONSTANT_DEF ->
          Nodes.declaredName(node).equals(name);
      default -> false;
    };
  }

  private static @Nullable Meaning inFor(DetailAST loop, String name) {
    List<DetailAST> declared = new ArrayList<>();
    for (int clause : List.of(TokenTypes.FOR_INIT, TokenTypes.FOR_EACH_CLAUSE)) {
      DetailAST node = Nodes.child(loop, clause);
      if (node != null) {
        declared.addAll(Nodes.children(node));
      }
    }
    return named(declared, name);
  }

  private static @Nullable Meaning inLambda(DetailAST lambda, String name) {
    if (Nodes.declaredName(lambda).equals(name)) {
      return new Unknown();
    }
    Meaning typed = named(Syntax.parameters(lambda), name);
    DetailAST parameters = Nodes.child(lambda, TokenTypes.PARAMETERS);
    if (typed == null && parameters != null) {
      for (DetailAST parameter : Nodes.children(parameters)) {
        if (parameter.getType() == TokenTypes.IDENT && parameter.getText().equals(name)) {
          return new Unknown();
        }
      }
    }
    return typed;
  }

  private @Nullable Meaning field(DetailAST block, String name) {
    DeclaredType type = file.declaredBy(block.getParent());
    DetailAST field = type == null ? null : type.field(name);
    return field == null ? null : new Declared(field);
  }

  /** Where a pattern's variable is in scope depends on the flow: only one of that name is told. */
  private @Nullable Meaning pattern(DetailAST member, String name) {
    List<DetailAST> found =
        file.patterns().stream()
            .filter(pattern -> Nodes.declaredName(pattern).equals(name))
            .filter(pattern -> isBelow(pattern, member))
            .toList();
    if (found.isEmpty()) {
      return null;
    }
    boolean hidesField = field(member.getParent(), name) != null;
    return found.size() == 1 && !hidesField ? new Declared(found.get(0)) : new Unknown();
  }

  private static boolean isBelow(DetailAST node, DetailAST member) {
    DetailAST current = node;
    while (current != null && !Nodes.isSame(current, member)) {
      current = current.getParent();
    }
    return current != null;
  }
}
