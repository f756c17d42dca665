package dev.ringfence.errorprone;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.ringfence.boundary.domain.Territory;

/** A source file under analysis, and whose it is. */
final class Unit {

  private final Compilation compilation;
  private final JCCompilationUnit tree;
  private final SourceFile file;
  private final Territory territory;
  private final boolean ignored;
  private final ReferenceFindings references = new ReferenceFindings(this);

  Unit(Compilation compilation, SourceFile file, boolean ignored) {
    this.compilation = compilation;
    this.tree = file.unit();
    this.file = file;
    this.territory = compilation.territoryOf(tree.packge);
    this.ignored = ignored;
  }

  JCCompilationUnit tree() {
    return tree;
  }

  SourceFile file() {
    return file;
  }

  Compilation compilation() {
    return compilation;
  }

  /** To whom the file belongs. */
  Territory territory() {
    return territory;
  }

  /** To whom a package belongs. */
  Territory territoryOf(PackageSymbol name) {
    return compilation.territoryOf(name);
  }

  /** Whether the user wants the file left alone. */
  boolean isIgnored() {
    return ignored;
  }

  Surroundings surroundings(TreePath place) {
    return Surroundings.of(place, compilation.names());
  }

  /** What the calls, constructions and method references of the file break. */
  ReferenceFindings references() {
    return references;
  }
}
