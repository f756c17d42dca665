package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.facts.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around a place in the code. */
final class Surroundings {

  private static final String STATIC_INITIALIZER = "<clinit>";

  private Surroundings() {}

  /** The innermost statement, or the declaration outside of statements. */
  static DetailAST statement(DetailAST place) {
    DetailAST node = place;
    for (DetailAST parent = node.getParent(); parent != null; parent = node.getParent()) {
      if (isStatement(node, parent)) {
        return node;
      }
      node = parent;
    }
    return node;
  }

  private static boolean isStatement(DetailAST node, DetailAST parent) {
    return switch (parent.getType()) {
      case TokenTypes.SLIST,
          TokenTypes.OBJBLOCK,
          TokenTypes.FOR_INIT,
          TokenTypes.RESOURCES,
          TokenTypes.LITERAL_ELSE,
          TokenTypes.LITERAL_DO ->
          true;
      case TokenTypes.LITERAL_IF, TokenTypes.LITERAL_WHILE, TokenTypes.LITERAL_FOR ->
          isAfter(TokenTypes.RPAREN, node);
      case TokenTypes.SWITCH_RULE -> isAfter(TokenTypes.LAMBDA, node);
      default -> false;
    };
  }

  private static boolean isAfter(int type, DetailAST node) {
    for (DetailAST before = node.getPreviousSibling();
        before != null;
        before = before.getPreviousSibling()) {
      if (before.getType() == type) {
        return true;
      }
    }
    return false;
  }

  /** The named member around a place; null outside of every type. */
  static @Nullable Member member(DetailAST place, FileTree file) {
    return member(place, file, false);
  }

  /**
   * The same for a place that names a type: for a field's declaration, which is not run, the field.
   */
  static @Nullable Member memberNaming(DetailAST place, FileTree file) {
    return member(place, file, true);
  }

  private static @Nullable Member member(DetailAST place, FileTree file, boolean namesField) {
    List<DetailAST> path = new ArrayList<>();
    path.add(place);
    for (DetailAST node = place.getParent(); node != null; node = node.getParent()) {
      DeclaredType type = file.declaredBy(node);
      if (type != null && type.isNamed()) {
        int last = path.size() - 1;
        boolean isInHeader = last < 1 || !FileTree.isBody(path.get(last));
        if (isInHeader) {
          return Member.type(type.name());
        }
        boolean isInValue = last >= 2 && path.get(last - 2).getType() == TokenTypes.ASSIGN;
        return member(type, path.get(last - 1), namesField && !isInValue);
      }
      path.add(node);
    }
    return null;
  }

  private static Member member(DeclaredType type, DetailAST member, boolean namesField) {
    return switch (member.getType()) {
      case TokenTypes.METHOD_DEF ->
          new Member(type.name(), Nodes.declaredName(member), Syntax.parameters(member).size());
      case TokenTypes.CTOR_DEF ->
          new Member(type.name(), Member.CONSTRUCTOR, Syntax.parameters(member).size());
      case TokenTypes.COMPACT_CTOR_DEF ->
          new Member(type.name(), Member.CONSTRUCTOR, Syntax.components(type.node()).size());
      case TokenTypes.STATIC_INIT, TokenTypes.ENUM_CONSTANT_DEF ->
          new Member(type.name(), STATIC_INITIALIZER, 0);
      case TokenTypes.INSTANCE_INIT -> new Member(type.name(), Member.CONSTRUCTOR, 0);
      case TokenTypes.RECORD_COMPONENT_DEF, TokenTypes.ANNOTATION_FIELD_DEF ->
          new Member(type.name(), Nodes.declaredName(member), 0);
      case TokenTypes.VARIABLE_DEF ->
          new Member(
              type.name(),
              namesField
                  ? Nodes.declaredName(member)
                  : isStatic(member, type) ? STATIC_INITIALIZER : Member.CONSTRUCTOR,
              0);
      default -> Member.type(type.name());
    };
  }

  private static boolean isStatic(DetailAST field, DeclaredType type) {
    return Syntax.hasModifier(field, TokenTypes.LITERAL_STATIC)
        || type.node().getType() == TokenTypes.INTERFACE_DEF
        || type.node().getType() == TokenTypes.ANNOTATION_DEF;
  }
}
