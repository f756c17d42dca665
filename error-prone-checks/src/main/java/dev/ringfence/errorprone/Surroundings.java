package dev.ringfence.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.ringfence.boundary.facts.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a place in the code.
 *
 * @param from the member that a person would name
 * @param classes the classes around, the innermost first
 */
record Surroundings(Member from, List<ClassSymbol> classes) {

  private static final String STATIC_INITIALIZER = "<clinit>";

  static Surroundings of(TreePath path, TypeNames names) {
    List<ClassSymbol> classes = new ArrayList<>();
    Member from = null;
    Tree inside = path.getLeaf();
    for (TreePath around = path.getParentPath();
        around != null;
        inside = around.getLeaf(), around = around.getParentPath()) {
      if (around.getLeaf() instanceof ClassTree tree) {
        ClassSymbol symbol = ((JCClassDecl) tree).sym;
        classes.add(symbol);
        if (from == null && !symbol.isDirectlyOrIndirectlyLocal()) {
          from = member(inside, symbol, names);
        }
      }
    }
    if (from == null) {
      throw new IllegalArgumentException("no class is around " + path.getLeaf());
    }
    return new Surroundings(from, List.copyOf(classes));
  }

  /** The member that a declaration is, or if a person would not name it as such, is in. */
  static Member declared(TreePath declaration, TypeNames names) {
    if (declaration.getLeaf() instanceof JCClassDecl type
        && !type.sym.isDirectlyOrIndirectlyLocal()) {
      return Member.type(names.of(type.sym));
    }
    Tree around = declaration.getParentPath().getLeaf();
    return declaration.getLeaf() instanceof JCVariableDecl field
            && around instanceof JCClassDecl type
            && !type.sym.isDirectlyOrIndirectlyLocal()
        ? new Member(names.of(type.sym), field.name.toString(), 0)
        : of(declaration, names).from();
  }

  /** The member that something right in a class is, or is in. */
  static Member member(Tree tree, ClassSymbol owner, TypeNames names) {
    if (tree instanceof JCMethodDecl method) {
      return new Member(names.of(owner), method.getName().toString(), method.sym.params().size());
    }
    if (tree instanceof JCVariableDecl field) {
      return initializer(ASTHelpers.isStatic(field.sym), owner, names);
    }
    if (tree instanceof BlockTree block) {
      return initializer(block.isStatic(), owner, names);
    }
    return Member.type(names.of(owner));
  }

  private static Member initializer(boolean isStatic, ClassSymbol owner, TypeNames names) {
    return new Member(names.of(owner), isStatic ? STATIC_INITIALIZER : Member.CONSTRUCTOR, 0);
  }
}
