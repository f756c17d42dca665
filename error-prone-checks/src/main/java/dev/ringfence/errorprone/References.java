package dev.ringfence.errorprone;

import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Name;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Kind;
import dev.ringfence.boundary.facts.Reference.Recipient;
import dev.ringfence.boundary.judge.Judge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls, constructions and method references as facts. One for a compilation. */
final class References {

  private final Judge judge;
  private final TypeGate types;
  private final TypeNames names;
  private final TypeUses uses;
  private final Callees callees;
  private final Arguments arguments;
  private final Map<Name, Boolean> looksAtArguments = new HashMap<>();

  References(
      Judge judge, TypeGate types, TypeNames names, TypeUses uses, Callees callees, Calls calls) {
    this.judge = judge;
    this.types = types;
    this.names = names;
    this.uses = uses;
    this.callees = callees;
    this.arguments = new Arguments(names, uses, calls);
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
          && isConcerned(uses.classOf(access.selected.type, method.enclClass()), access.name, unit);
    }
    return select instanceof JCIdent identifier
        && identifier.sym instanceof MethodSymbol method
        && !method.isConstructor()
        && (looksAtArguments(identifier.name)
            || (Callees.isImported(method, unit.tree())
                && isConcerned(callees.importedFrom(method, unit.tree()), unit)));
  }

  private boolean isConcerned(@Nullable ClassSymbol receiver, Name method, Unit unit) {
    return receiver != null
        && ((looksAtArguments(method) && types.mayTakeArguments(receiver))
            || isConcerned(receiver, unit));
  }

  private boolean isConcerned(@Nullable ClassSymbol receiver, Unit unit) {
    return receiver != null
        && judge.mayConcern(unit.territory(), unit.territoryOf(TypeNames.packageOf(receiver)))
        && types.mayBeOfNote(receiver);
  }

  private boolean looksAtArguments(Name method) {
    Boolean known = looksAtArguments.get(method);
    if (known == null) {
      known = judge.looksAtArguments(method.toString());
      looksAtArguments.put(method, known);
    }
    return known;
  }

  static boolean isSuper(JCTree qualifier) {
    Name name = TreeInfo.name(qualifier);
    return name != null && name.equals(name.table.names._super);
  }

  /** The facts of a reference; null if it has no receiver that could be a worker. */
  @Nullable Reference read(TreePath path, Surroundings around, Unit unit) {
    JCTree tree = (JCTree) path.getLeaf();
    ClassSymbol innermost = around.classes().get(0);
    MethodSymbol target = Callees.methodOf(tree);
    ClassSymbol receiver =
        target == null ? null : callees.receiverOf(tree, target, innermost, unit.tree());
    return target == null || receiver == null
        ? null
        : new Reference(
            kindOf(tree),
            around.from(),
            names.of(receiver),
            callees.signature(target, receiver),
            tree instanceof JCMethodInvocation call && looksAtArguments(target.name)
                ? arguments.of(call.args, innermost, unit.file())
                : List.of(),
            tree instanceof JCNewClass ? null : recipient(path, innermost, unit),
            unit.file().place(unit.file().offsetOf(tree)));
  }

  private static Kind kindOf(JCTree tree) {
    if (tree instanceof JCMemberReference reference) {
      return reference.getMode() == ReferenceMode.NEW
          ? Kind.CONSTRUCTOR_REFERENCE
          : Kind.METHOD_REFERENCE;
    }
    return tree instanceof JCNewClass ? Kind.CONSTRUCTION : Kind.CALL;
  }

  /** The call that is handed the lambda around, if the vocabulary has methods that run lambdas. */
  private @Nullable Recipient recipient(TreePath path, ClassSymbol around, Unit unit) {
    JCMethodInvocation call = judge.mayEnqueueLambdas() ? LambdaPaths.recipientOf(path) : null;
    MethodSymbol method = call == null ? null : Callees.methodOf(call);
    if (call == null || method == null || !judge.mayEnqueueLambda(method.name.toString())) {
      return null;
    }
    ClassSymbol receiver = callees.receiverOf(call, method, around, unit.tree());
    return receiver == null ? null : new Recipient(names.of(receiver), method.name.toString());
  }
}
