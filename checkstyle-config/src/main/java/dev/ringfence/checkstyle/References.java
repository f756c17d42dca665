package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Reference.Kind;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.judge.Judge;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the places that name members of types whose names the file tells. */
final class References {

  private final FileTree file;
  private final Names names;
  private final Expressions expressions;
  private final Constants constants;
  private final Judge judge;
  private final Territory home;

  References(FileTree file, Names names, Constants constants, Judge judge) {
    this.file = file;
    this.names = names;
    this.expressions = new Expressions(file, names);
    this.constants = constants;
    this.judge = judge;
    this.home = judge.territoryOf(file.packageName());
  }

  /** What a node refers to; null if that can break no rule, or the file does not tell it. */
  @Nullable Reference read(DetailAST node) {
    return switch (node.getType()) {
      case TokenTypes.METHOD_CALL -> call(node);
      case TokenTypes.LITERAL_NEW -> construction(node);
      default -> methodReference(node);
    };
  }

  private @Nullable Reference call(DetailAST call) {
    DetailAST callee = call.getFirstChild();
    DetailAST name =
        callee == null
            ? null
            : callee.getType() == TokenTypes.DOT ? Nodes.lastName(callee) : callee;
    if (callee == null || name == null || name.getType() != TokenTypes.IDENT) {
      return null;
    }
    TypeName receiver = receiverOf(call);
    if (receiver == null) {
      return null;
    }
    boolean looksAtArguments = judge.looksAtArguments(name.getText());
    if (!looksAtArguments && !mayConcern(receiver)) {
      return null;
    }
    DetailAST list = Nodes.child(call, TokenTypes.ELIST);
    return reference(
        Kind.CALL,
        call,
        callee.getType() == TokenTypes.DOT ? callee : name,
        receiver,
        new Signature(receiver, name.getText(), Syntax.arity(call), null, null),
        looksAtArguments && list != null ? arguments(list) : List.of());
  }

  /** The type that a call's method is named through; null if the file does not tell it. */
  @Nullable TypeName receiverOf(DetailAST call) {
    DetailAST callee = call.getFirstChild();
    if (callee == null) {
      return null;
    }
    if (callee.getType() == TokenTypes.IDENT) {
      return expressions.importedOwner(callee.getText(), call);
    }
    DetailAST scope = callee.getType() == TokenTypes.DOT ? Nodes.operand(callee) : null;
    return scope == null || isSuper(scope) ? null : expressions.receiver(scope).type();
  }

  private static boolean isSuper(DetailAST scope) {
    return scope.getType() == TokenTypes.LITERAL_SUPER
        || (scope.getType() == TokenTypes.DOT
            && scope.getLastChild().getType() == TokenTypes.LITERAL_SUPER);
  }

  private @Nullable Reference construction(DetailAST node) {
    TypeName type = expressions.constructed(node);
    if (type == null || !mayConcern(type)) {
      return null;
    }
    return reference(
        Kind.CONSTRUCTION,
        node,
        node,
        type,
        new Signature(type, Member.CONSTRUCTOR, Syntax.arity(node), null, null),
        List.of());
  }

  private @Nullable Reference methodReference(DetailAST node) {
    DetailAST scope = Nodes.operand(node);
    DetailAST last = node.getLastChild();
    if (scope == null || isSuper(scope) || Nodes.child(node, TokenTypes.ARRAY_DECLARATOR) != null) {
      return null;
    }
    TypeName receiver = expressions.receiver(scope).type();
    if (receiver == null || !mayConcern(receiver)) {
      return null;
    }
    boolean constructs = last.getType() == TokenTypes.LITERAL_NEW;
    return reference(
        constructs ? Kind.CONSTRUCTOR_REFERENCE : Kind.METHOD_REFERENCE,
        node,
        node,
        receiver,
        new Signature(receiver, constructs ? Member.CONSTRUCTOR : last.getText(), 0, null, null),
        List.of());
  }

  private boolean mayConcern(TypeName receiver) {
    return receiver.isResolved()
        && judge.mayConcern(home, judge.territoryOf(receiver.packageName()));
  }

  private @Nullable Reference reference(
      Kind kind,
      DetailAST node,
      DetailAST place,
      TypeName receiver,
      Signature target,
      List<Argument> arguments) {
    Member from = Surroundings.member(node, file);
    return from == null
        ? null
        : new Reference(
            kind, from, receiver, target, arguments, recipient(node), file.place(place));
  }

  private List<Argument> arguments(DetailAST list) {
    List<Argument> result = new ArrayList<>();
    for (DetailAST written : Syntax.arguments(list)) {
      Argument argument = argument(Nodes.bare(written));
      if (argument != null) {
        result.add(argument);
      }
    }
    return result;
  }

  private @Nullable Argument argument(DetailAST node) {
    if (node.getType() == TokenTypes.DOT
        && node.getLastChild().getType() == TokenTypes.LITERAL_CLASS) {
      DetailAST named = Nodes.operand(node);
      TypeName type =
          named == null || Nodes.name(named).isEmpty()
              ? null
              : names.erasedName(names.named(Nodes.name(named), node), node);
      return type == null ? null : new Argument.ClassLiteral(type);
    }
    String text = constants.textOf(node);
    if (text != null) {
      return new Argument.Text(text);
    }
    TypeName type = expressions.typeOf(node);
    return type == null ? null : new Argument.Instance(type);
  }

  /** The call that is handed this method reference, or the lambda that runs this call. */
  private Reference.@Nullable Recipient recipient(DetailAST node) {
    if (!judge.mayEnqueueLambdas()) {
      return null;
    }
    DetailAST handed = node.getType() == TokenTypes.METHOD_REF ? node : lambdaRunning(node);
    DetailAST call = handed == null ? null : callWithArgument(handed);
    DetailAST callee = call == null ? null : call.getFirstChild();
    DetailAST name =
        callee == null
            ? null
            : callee.getType() == TokenTypes.DOT ? Nodes.lastName(callee) : callee;
    if (call == null || name == null || !judge.mayEnqueueLambda(name.getText())) {
      return null;
    }
    TypeName receiver = receiverOf(call);
    return receiver == null ? null : new Reference.Recipient(receiver, name.getText());
  }

  private static @Nullable DetailAST lambdaRunning(DetailAST call) {
    DetailAST expression = call.getParent();
    if (expression == null || expression.getType() != TokenTypes.EXPR) {
      return null;
    }
    DetailAST around = expression.getParent();
    if (around != null && around.getType() == TokenTypes.SLIST) {
      around = around.getParent();
    }
    return around != null && around.getType() == TokenTypes.LAMBDA ? around : null;
  }

  private static @Nullable DetailAST callWithArgument(DetailAST argument) {
    DetailAST node = argument.getParent();
    while (node != null
        && (node.getType() == TokenTypes.EXPR
            || node.getType() == TokenTypes.TYPECAST
            || node.getType() == TokenTypes.QUESTION)) {
      node = node.getParent();
    }
    DetailAST call = node != null && node.getType() == TokenTypes.ELIST ? node.getParent() : null;
    return call != null && call.getType() == TokenTypes.METHOD_CALL ? call : null;
  }
}
