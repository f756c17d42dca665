package dev.ringfence.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Name;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Reference.Kind;
import dev.ringfence.boundary.facts.Reference.Recipient;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.judge.Judge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls, constructions and method references as facts. One for a compilation. */
final class References {

  private final Judge judge;
  private final TypeNames names;
  private final TypeUses uses;
  private final Types types;
  private final Arguments arguments;
  private final Map<Name, Boolean> looksAtArguments = new HashMap<>();

  References(Judge judge, TypeNames names, TypeUses uses, Types types) {
    this.judge = judge;
    this.names = names;
    this.uses = uses;
    this.types = types;
    this.arguments = new Arguments(names, uses);
  }

  /**
   * Whether a reference can break a rule at all. This is asked of every call of a compilation: it
   * makes no objects for calls within a domain or of a library.
   */
  boolean mayConcern(JCTree tree, Unit unit) {
    if (tree instanceof JCNewClass construction) {
      return isConcerned(uses.classOf(construction.clazz.type, null), unit);
    }
    if (tree instanceof JCMemberReference reference) {
      return !isSuper(reference.expr)
          && reference.sym instanceof MethodSymbol method
          && isConcerned(uses.classOf(reference.expr.type, method.enclClass()), unit);
    }
    JCTree select = ((JCMethodInvocation) tree).meth;
    if (select instanceof JCFieldAccess access) {
      return !isSuper(access.selected)
          && access.sym instanceof MethodSymbol method
          && (looksAtArguments(access.name)
              || isConcerned(uses.classOf(access.selected.type, method.enclClass()), unit));
    }
    return select instanceof JCIdent identifier
        && identifier.sym instanceof MethodSymbol method
        && !method.isConstructor()
        && (looksAtArguments(identifier.name)
            || (isImported(method, unit) && isConcerned(importedFrom(method, unit), unit)));
  }

  private boolean isConcerned(@Nullable ClassSymbol receiver, Unit unit) {
    return receiver != null
        && judge.mayConcern(unit.territory(), unit.territoryOf(TypeNames.packageOf(receiver)));
  }

  private boolean looksAtArguments(Name method) {
    Boolean known = looksAtArguments.get(method);
    if (known == null) {
      known = judge.looksAtArguments(method.toString());
      looksAtArguments.put(method, known);
    }
    return known;
  }

  private static boolean isSuper(JCTree qualifier) {
    Name name = TreeInfo.name(qualifier);
    return name != null && name.contentEquals("super");
  }

  /** A static method that another package declares: imported, or else inherited. */
  private static boolean isImported(MethodSymbol method, Unit unit) {
    return ASTHelpers.isStatic(method) && TypeNames.packageOf(method) != unit.tree().packge;
  }

  private ClassSymbol importedFrom(MethodSymbol method, Unit unit) {
    ClassSymbol named = null;
    for (ImportTree imported : unit.tree().getImports()) {
      if (imported.isStatic()
          && imported.getQualifiedIdentifier() instanceof JCFieldAccess member
          && member.selected.type != null
          && member.selected.type.tsym instanceof ClassSymbol type
          && type.isSubClass(method.enclClass(), types)) {
        if (member.name.equals(method.name)) {
          return type;
        }
        named = member.name.contentEquals("*") && named == null ? type : named;
      }
    }
    return named == null ? method.enclClass() : named;
  }

  /** The facts of a reference; null if it has no receiver that could be a worker. */
  @Nullable Reference read(TreePath path, Surroundings around, Unit unit) {
    Tree tree = path.getLeaf();
    if (tree instanceof JCNewClass construction) {
      return construction.constructor instanceof MethodSymbol constructor
          ? reference(
              Kind.CONSTRUCTION,
              around,
              uses.classOf(construction.clazz.type, null),
              constructor,
              List.of(),
              null,
              unit.offsetOf((JCTree) tree),
              unit)
          : null;
    }
    if (tree instanceof JCMemberReference reference) {
      MethodSymbol method = (MethodSymbol) reference.sym;
      return reference(
          reference.getMode() == ReferenceMode.NEW
              ? Kind.CONSTRUCTOR_REFERENCE
              : Kind.METHOD_REFERENCE,
          around,
          uses.classOf(reference.expr.type, method.enclClass()),
          method,
          List.of(),
          recipient(path, around, unit),
          unit.offsetOf((JCTree) tree),
          unit);
    }
    JCMethodInvocation call = (JCMethodInvocation) tree;
    MethodSymbol method = (MethodSymbol) TreeInfo.symbol(call.meth);
    return reference(
        Kind.CALL,
        around,
        receiverOf(call, method, around, unit),
        method,
        looksAtArguments(method.name) ? arguments.of(call.args) : List.of(),
        recipient(path, around, unit),
        unit.offsetOf((JCTree) tree),
        unit);
  }

  /** The call that is handed the lambda around, if the vocabulary has methods that run lambdas. */
  private @Nullable Recipient recipient(TreePath path, Surroundings around, Unit unit) {
    JCMethodInvocation call = judge.mayEnqueueLambdas() ? LambdaPaths.recipientOf(path) : null;
    if (call == null || !(TreeInfo.symbol(call.meth) instanceof MethodSymbol method)) {
      return null;
    }
    String name = method.name.toString();
    ClassSymbol receiver =
        judge.mayEnqueueLambda(name) ? receiverOf(call, method, around, unit) : null;
    return receiver == null ? null : new Recipient(names.of(receiver), name);
  }

  private @Nullable ClassSymbol receiverOf(
      JCMethodInvocation call, MethodSymbol method, Surroundings around, Unit unit) {
    return call.meth instanceof JCFieldAccess access
        ? uses.classOf(access.selected.type, method.enclClass())
        : unqualifiedReceiver(method, around, unit);
  }

  private ClassSymbol unqualifiedReceiver(MethodSymbol method, Surroundings around, Unit unit) {
    return around.classes().stream()
        .filter(type -> type.isSubClass(method.enclClass(), types))
        .findFirst()
        .orElseGet(() -> importedFrom(method, unit));
  }

  private @Nullable Reference reference(
      Kind kind,
      Surroundings around,
      @Nullable ClassSymbol receiver,
      MethodSymbol target,
      List<Argument> handedOver,
      @Nullable Recipient handedTo,
      int offset,
      Unit unit) {
    return receiver == null
        ? null
        : new Reference(
            kind,
            around.from(),
            names.of(receiver),
            signature(target, receiver),
            handedOver,
            handedTo,
            unit.file().place(offset));
  }

  private Signature signature(MethodSymbol target, ClassSymbol receiver) {
    boolean constructs = target.isConstructor();
    List<String> parameters =
        target.type.getParameterTypes().stream().map(uses::erasureOf).toList();
    return new Signature(
        names.of(constructs ? receiver : target.enclClass()),
        constructs ? Member.CONSTRUCTOR : target.getSimpleName().toString(),
        parameters.size(),
        parameters,
        constructs ? null : uses.erasureOf(target.type.getReturnType()));
  }
}
