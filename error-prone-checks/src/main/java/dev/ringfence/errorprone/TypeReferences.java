package dev.ringfence.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
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
 */
final class TypeReferences extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final Unit unit;
  private final TypeNames names;
  private final List<Found> found = new ArrayList<>();
  private TreePath path;
  private @Nullable Member from;
  private @Nullable ClassSymbol around;

  /**
   * A place.
   *
   * @param path the innermost declaration around it
   */
  record Found(TypeReference reference, TreePath path) {}

  private TypeReferences(TreePath above, Unit unit) {
    this.path = above;
    this.unit = unit;
    this.names = unit.compilation().names();
  }

  /** The places in a top-level class, in no particular order. */
  static List<Found> in(TreePath type, Unit unit) {
    TypeReferences references = new TypeReferences(type.getParentPath(), unit);
    references.scan(type.getLeaf(), null);
    return references.found;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    TreePath above = path;
    Member outerMember = from;
    ClassSymbol outerClass = around;
    ClassSymbol symbol = ((JCClassDecl) tree).sym;
    path = new TreePath(path, tree);
    around = symbol;
    if (!tree.getSimpleName().isEmpty()) {
      scanHeader(tree, symbol);
    }
    for (Tree member : tree.getMembers()) {
      from = memberOf(symbol, member, outerMember);
      scan(member, null);
    }
    path = above;
    from = outerMember;
    around = outerClass;
    return null;
  }

  private void scanHeader(ClassTree tree, ClassSymbol symbol) {
    if (!symbol.isDirectlyOrIndirectlyLocal()) {
      from = Member.type(names.of(symbol));
    }
    scan(tree.getModifiers(), null);
    scan(tree.getTypeParameters(), null);
    scan(tree.getExtendsClause(), null);
    scan(tree.getImplementsClause(), null);
    scan(tree.getPermitsClause(), null);
  }

  private @Nullable Member memberOf(ClassSymbol type, Tree member, @Nullable Member outer) {
    return type.isDirectlyOrIndirectlyLocal() ? outer : Surroundings.member(member, type, names);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
    JCMethodDecl method = (JCMethodDecl) tree;
    if ((method.sym.flags() & Flags.GENERATEDCONSTR) != 0) {
      return null;
    }
    TreePath above = path;
    path = new TreePath(path, tree);
    if ((method.sym.flags() & Flags.COMPACT_RECORD_CONSTRUCTOR) != 0) {
      scan(tree.getModifiers(), null);
      scan(tree.getBody(), null);
    } else {
      super.visitMethod(tree, null);
    }
    path = above;
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    JCVariableDecl variable = (JCVariableDecl) tree;
    TreePath above = path;
    Member outer = from;
    path = new TreePath(path, tree);
    if (isNamedField(variable)) {
      from = new Member(names.of(variable.sym.enclClass()), variable.name.toString(), 0);
    }
    scan(tree.getModifiers(), null);
    if (!variable.declaredUsingVar()) {
      scan(tree.getType(), null);
    }
    from = outer;
    scan(tree.getInitializer(), null);
    path = above;
    return null;
  }

  private static boolean isNamedField(JCVariableDecl variable) {
    return variable.sym.owner instanceof ClassSymbol type && !type.isDirectlyOrIndirectlyLocal();
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
    return ((JCLambda) tree).paramKind == JCLambda.ParameterKind.IMPLICIT
        ? scan(tree.getBody(), null)
        : super.visitLambdaExpression(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    JCIdent identifier = (JCIdent) tree;
    if (identifier.sym instanceof ClassSymbol type) {
      add(type, identifier.pos);
    } else if (identifier.sym instanceof MethodSymbol || identifier.sym instanceof VarSymbol) {
      add(importedFrom(identifier.sym), identifier.pos);
    }
    return null;
  }

  /** The class of which a static import names the member; null if none does. */
  private @Nullable ClassSymbol importedFrom(Symbol member) {
    if (!(member.owner instanceof ClassSymbol) || !Callees.isImported(member, unit.tree())) {
      return null;
    }
    Callees callees = unit.compilation().callees();
    return around != null && callees.isInherited(member, around)
        ? null
        : callees.namedByImport(member, unit.tree());
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
    JCFieldAccess access = (JCFieldAccess) tree;
    if (access.sym instanceof ClassSymbol type) {
      add(type, access.pos);
      return access.selected instanceof JCTypeApply ? scan(access.selected, null) : null;
    }
    if (access.sym instanceof MethodSymbol || access.sym instanceof VarSymbol) {
      add(namedThrough(access.selected, access.sym), access.pos);
    }
    return super.visitMemberSelect(tree, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
    JCMemberReference reference = (JCMemberReference) tree;
    if (reference.sym != null) {
      ClassSymbol type = namedThrough(reference.expr, reference.sym);
      if (type != null && mayName(type)) {
        add(type, unit.file().offsetOf(reference));
      }
    }
    return super.visitMemberReference(tree, null);
  }

  private @Nullable ClassSymbol namedThrough(JCTree receiver, Symbol member) {
    return References.isSuper(receiver) || ASTHelpers.enclosingClass(member) == null
        ? null
        : unit.compilation().uses().classOf(receiver.type, member.enclClass());
  }

  private boolean mayName(ClassSymbol type) {
    return unit.compilation()
        .judge()
        .mayName(unit.territory(), unit.territoryOf(TypeNames.packageOf(type)));
  }

  /** What javac makes itself has no position, or is not under a class. */
  private void add(@Nullable ClassSymbol type, int position) {
    if (type != null && position >= 0 && from != null && mayName(type)) {
      found.add(
          new Found(new TypeReference(from, names.of(type), unit.file().place(position)), path));
    }
  }
}
