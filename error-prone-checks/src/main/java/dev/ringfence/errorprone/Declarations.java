package dev.ringfence.errorprone;

import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.Enter;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes of which the compilation has the source, with their trees. */
final class Declarations {

  private final Enter enter;
  private final Symtab symtab;
  private final IdentityHashMap<ClassSymbol, Declaration> seen = new IdentityHashMap<>();
  private @Nullable List<ClassSymbol> all;

  /**
   * A class in its source.
   *
   * @param tree the class
   * @param parent what it stands in, if a check was shown it
   * @param unit the file
   */
  record Declaration(JCClassDecl tree, @Nullable JCTree parent, JCCompilationUnit unit) {}

  Declarations(Context context) {
    this.enter = Enter.instance(context);
    this.symtab = Symtab.instance(context);
  }

  /** Remembers a class that a check was shown: javac itself forgets local ones. */
  void add(JCClassDecl tree, @Nullable JCTree parent, JCCompilationUnit unit) {
    seen.putIfAbsent(tree.sym, new Declaration(tree, parent, unit));
  }

  /** The source of a class; null if it is not at hand. */
  @Nullable Declaration of(ClassSymbol symbol) {
    Declaration known = seen.get(symbol);
    return known != null ? known : entered(symbol);
  }

  private @Nullable Declaration entered(ClassSymbol symbol) {
    Env<AttrContext> env = enter.getEnv(symbol);
    if (env == null || !(env.tree instanceof JCClassDecl tree) || tree.sym != symbol) {
      return null;
    }
    return new Declaration(tree, null, env.toplevel);
  }

  /** All classes of the compilation, local and anonymous ones included, in no order. */
  List<ClassSymbol> all() {
    List<ClassSymbol> result = all;
    if (result == null) {
      result = collect();
      all = result;
    }
    return result;
  }

  private List<ClassSymbol> collect() {
    List<ClassSymbol> result = new ArrayList<>();
    TreeScanner collector =
        new TreeScanner() {
          @Override
          public void visitClassDef(JCClassDecl tree) {
            if (tree.sym != null) {
              result.add(tree.sym);
            }
            super.visitClassDef(tree);
          }
        };
    for (ClassSymbol symbol : symtab.getAllClasses()) {
      Declaration declaration = symbol.owner.kind == Kind.PCK ? of(symbol) : null;
      if (declaration != null) {
        collector.scan(declaration.tree());
      }
    }
    return result;
  }
}
