package dev.ringfence.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ImportTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.TreeInfo;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Signature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which method or constructor some code names, and through which type. */
final class Callees {

  private final TypeNames names;
  private final TypeUses uses;
  private final Types types;

  Callees(TypeNames names, TypeUses uses, Types types) {
    this.names = names;
    this.uses = uses;
    this.types = types;
  }

  /** The method of a call, a construction or a method reference; null if javac knows none. */
  static @Nullable MethodSymbol methodOf(JCTree code) {
    Symbol symbol = null;
    if (code instanceof JCNewClass construction) {
      symbol = construction.constructor;
    } else if (code instanceof JCMemberReference reference) {
      symbol = reference.sym;
    } else if (code instanceof JCMethodInvocation call) {
      symbol = TreeInfo.symbol(call.meth);
    }
    return symbol instanceof MethodSymbol method ? method : null;
  }

  /**
   * The class that a method is named through; null if there is none, as for an array's.
   *
   * @param around the innermost class around the code
   * @param unit the file of the code
   */
  @Nullable ClassSymbol receiverOf(
      JCTree code, MethodSymbol method, ClassSymbol around, JCCompilationUnit unit) {
    if (code instanceof JCNewClass construction) {
      return uses.classOf(construction.clazz.type, null);
    }
    if (code instanceof JCMemberReference reference) {
      return uses.classOf(reference.expr.type, method.enclClass());
    }
    JCTree select = ((JCMethodInvocation) code).meth;
    if (select instanceof JCFieldAccess access) {
      return uses.classOf(access.selected.type, method.enclClass());
    }
    return method.isConstructor() ? method.enclClass() : unqualified(method, around, unit);
  }

  private ClassSymbol unqualified(MethodSymbol method, ClassSymbol around, JCCompilationUnit unit) {
    ClassSymbol inheriting = inheriting(method, around);
    return inheriting == null ? importedFrom(method, unit) : inheriting;
  }

  /** Whether a class, or one around it, has a member of its own or by inheritance. */
  boolean isInherited(Symbol member, ClassSymbol around) {
    return inheriting(member, around) != null;
  }

  private @Nullable ClassSymbol inheriting(Symbol member, ClassSymbol around) {
    for (ClassSymbol type = around; type != null; type = ASTHelpers.enclosingClass(type)) {
      if (type.isSubClass(member.enclClass(), types)) {
        return type;
      }
    }
    return null;
  }

  /** A static member that another package declares: imported, or else inherited. */
  static boolean isImported(Symbol member, JCCompilationUnit unit) {
    return ASTHelpers.isStatic(member) && TypeNames.packageOf(member) != unit.packge;
  }

  /** The class that a static import names, or if there is no import the one that declares it. */
  ClassSymbol importedFrom(MethodSymbol method, JCCompilationUnit unit) {
    ClassSymbol named = namedByImport(method, unit);
    return named == null ? method.enclClass() : named;
  }

  /** The class that a static import names; null if there is no import. */
  @Nullable ClassSymbol namedByImport(Symbol member, JCCompilationUnit unit) {
    ClassSymbol named = null;
    for (ImportTree imported : unit.getImports()) {
      if (imported.isStatic()
          && imported.getQualifiedIdentifier() instanceof JCFieldAccess access
          && access.selected.type != null
          && access.selected.type.tsym instanceof ClassSymbol type
          && type.isSubClass(member.enclClass(), types)) {
        if (access.name.equals(member.name)) {
          return type;
        }
        named = access.name.contentEquals("*") && named == null ? type : named;
      }
    }
    return named;
  }

  Signature signature(MethodSymbol target, ClassSymbol receiver) {
    boolean constructs = target.isConstructor();
    return new Signature(
        names.of(constructs ? receiver : target.enclClass()),
        constructs ? Member.CONSTRUCTOR : target.getSimpleName().toString(),
        target.type.getParameterTypes().size(),
        parameters(target),
        constructs ? null : uses.erasureOf(target.type.getReturnType()));
  }

  /** The erasure of each declared parameter. */
  List<String> parameters(MethodSymbol method) {
    List<Type> types = method.type.getParameterTypes();
    if (types.isEmpty()) {
      return List.of();
    }
    List<String> result = new ArrayList<>(types.size());
    for (Type type : types) {
      result.add(uses.erasureOf(type));
    }
    return result;
  }
}
