package dev.ringfence.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCTypeApply;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places in a class, and in those inside of it, that name types of other domains. What the
 * compiler has inferred or made itself names nothing.
 *
 * <p>They are looked for on the same way as the calls. What stands around a place is put into words
 * only where there is one.
 */
final class TypeReferences extends CallScanner {

  private final TypeNames names;
  private final List<Found> found = new ArrayList<>();

  /** What a person would say the place is in: a tree right in a class, or a class's header. */
  private @Nullable JCTree member;

  private @Nullable ClassSymbol owner;
  private boolean isFieldType;
  private @Nullable ClassSymbol around;

  /**
   * A place.
   *
   * @param path the innermost declaration around it
   */
  record Found(TypeReference reference, TreePath path) {}

  TypeReferences(TreePath above, Unit unit) {
    super(above, unit);
    this.names = unit.compilation().names();
  }

  /** The places, in no particular order. */
  List<Found> found() {
    return found;
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    JCTree outerMember = member;
    ClassSymbol outerOwner = owner;
    ClassSymbol outerClass = around;
    around = tree.sym;
    boolean isLocal = tree.sym.isDirectlyOrIndirectlyLocal();
    if (!tree.name.isEmpty()) {
      if (!isLocal) {
        member = null;
        owner = tree.sym;
      }
      scan(tree.mods);
      scan(tree.typarams);
      scan(tree.extending);
      scan(tree.implementing);
      scan(tree.permitting);
    }
    for (JCTree next : tree.defs) {
      if (!isLocal) {
        member = next;
      }
      scan(next);
    }
    member = outerMember;
    owner = outerOwner;
    around = outerClass;
  }

  @Override
  public void visitMethodDef(JCMethodDecl tree) {
    if ((tree.sym.flags() & Flags.COMPACT_RECORD_CONSTRUCTOR) != 0) {
      scan(tree.mods);
      scan(tree.body);
    } else {
      super.visitMethodDef(tree);
    }
  }

  @Override
  public void visitVarDef(JCVariableDecl tree) {
    isFieldType = isNamedField(tree);
    scan(tree.mods);
    if (!tree.declaredUsingVar()) {
      scan(tree.vartype);
    }
    isFieldType = false;
    scan(tree.init);
  }

  private static boolean isNamedField(JCVariableDecl variable) {
    return variable.sym.owner instanceof ClassSymbol type && !type.isDirectlyOrIndirectlyLocal();
  }

  @Override
  public void visitLambda(JCLambda tree) {
    if (tree.paramKind == JCLambda.ParameterKind.IMPLICIT) {
      scan(tree.body);
    } else {
      super.visitLambda(tree);
    }
  }

  @Override
  public void visitIdent(JCIdent tree) {
    if (tree.sym instanceof ClassSymbol type) {
      add(type, tree.pos);
    } else if (tree.sym instanceof MethodSymbol || tree.sym instanceof VarSymbol) {
      add(importedFrom(tree.sym), tree.pos);
    }
  }

  /** The class of which a static import names the member; null if none does. */
  private @Nullable ClassSymbol importedFrom(Symbol symbol) {
    if (!(symbol.owner instanceof ClassSymbol) || !Callees.isImported(symbol, unit().tree())) {
      return null;
    }
    Callees callees = unit().compilation().callees();
    return around != null && callees.isInherited(symbol, around)
        ? null
        : callees.namedByImport(symbol, unit().tree());
  }

  @Override
  public void visitSelect(JCFieldAccess tree) {
    if (tree.sym instanceof ClassSymbol type) {
      if (tree.selected instanceof JCTypeApply) {
        scan(tree.selected);
      }
      add(type, tree.pos);
      return;
    }
    super.visitSelect(tree);
    if (tree.sym instanceof MethodSymbol || tree.sym instanceof VarSymbol) {
      add(namedThrough(tree.selected, tree.sym), tree.pos);
    }
  }

  @Override
  public void visitReference(JCMemberReference tree) {
    super.visitReference(tree);
    if (tree.sym != null) {
      ClassSymbol type = namedThrough(tree.expr, tree.sym);
      if (type != null && mayName(type)) {
        add(type, unit().file().offsetOf(tree));
      }
    }
  }

  private @Nullable ClassSymbol namedThrough(JCTree receiver, Symbol symbol) {
    return References.isSuper(receiver) || ASTHelpers.enclosingClass(symbol) == null
        ? null
        : unit().compilation().uses().classOf(receiver.type, symbol.enclClass());
  }

  private boolean mayName(ClassSymbol type) {
    return unit()
        .compilation()
        .judge()
        .mayName(unit().territory(), unit().territoryOf(TypeNames.packageOf(type)));
  }

  /** What javac makes itself has no position, or is not under a class. */
  private void add(@Nullable ClassSymbol type, int position) {
    if (type != null && position >= 0 && owner != null && mayName(type)) {
      found.add(
          new Found(
              new TypeReference(from(owner), names.of(type), unit().file().place(position)),
              declaration()));
    }
  }

  private Member from(ClassSymbol type) {
    if (member instanceof JCVariableDecl field && isFieldType) {
      return new Member(names.of(type), field.name.toString(), 0);
    }
    return member == null ? Member.type(names.of(type)) : Surroundings.member(member, type, names);
  }

  private TreePath declaration() {
    TreePath path = path();
    while (!(path.getLeaf() instanceof JCClassDecl
        || path.getLeaf() instanceof JCMethodDecl
        || path.getLeaf() instanceof JCVariableDecl)) {
      path = path.getParentPath();
    }
    return path;
  }
}
