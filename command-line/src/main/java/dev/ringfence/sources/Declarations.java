package dev.ringfence.sources;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Name;
import dev.ringfence.boundary.facts.TypeName;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Indexes the types that a file declares, local and anonymous ones included. */
final class Declarations {

  private final SourceFile file;
  private final TypeNames names;
  private final SourceFacts facts;
  private final TypeNodes types = new TypeNodes();
  private final Scopes scopes;
  private final Map<String, Integer> localNames = new HashMap<>();

  private Declarations(SourceFile file, TypeNames names, SourceFacts facts) {
    this.file = file;
    this.names = names;
    this.facts = facts;
    this.scopes = new Scopes(file, types, names);
  }

  /** Reads a file's syntax tree. */
  static SourceFile read(
      CompilationUnit unit,
      Path path,
      String shownPath,
      boolean isJudged,
      TypeNames names,
      Constants constants) {
    SourceFile file =
        new SourceFile(
            path,
            shownPath,
            isJudged,
            unit.getPackageDeclaration().map(declared -> declared.getNameAsString()).orElse(""),
            unit.getImports().stream()
                .filter(declared -> !declared.isModule())
                .map(
                    declared ->
                        new SourceFile.Import(
                            parts(declared.getName()), declared.isStatic(), declared.isAsterisk()))
                .toList());
    new Declarations(file, names, new SourceFacts(names, constants)).readTypes(unit);
    return file;
  }

  private static List<String> parts(Name name) {
    return Arrays.asList(name.asString().split("\\.", -1));
  }

  private void readTypes(CompilationUnit unit) {
    List<Node> nodes = TypeNodes.in(unit);
    // Three rounds: local classes of a block see one another, whichever comes first.
    nodes.forEach(node -> types.name(node, nameOf(node)));
    for (Node node : nodes) {
      SourceType outer = types.around(node);
      SourceType type =
          new SourceType(file, new Headers(types, scopes, file).of(node), outer, names, facts);
      types.put(node, type);
      file.types().add(type);
      if (outer != null && !TypeNodes.isLocal(node)) {
        outer.addMember(type);
      }
    }
    nodes.forEach(
        node ->
            new DeclaredMembers(Objects.requireNonNull(types.declaredBy(node)), scopes).read(node));
  }

  private TypeName nameOf(Node node) {
    String simpleName =
        node instanceof TypeDeclaration<?> declaration ? declaration.getNameAsString() : "";
    TypeName outer = types.nameOf(TypeNodes.nodeAround(node));
    if (outer == null) {
      return file.topLevel(simpleName);
    }
    String prefix = outer.nestedName() + ".";
    if (TypeNodes.isLocal(node)) {
      // As class files name them: counted for each simple name within the enclosing class.
      prefix += localNames.merge(prefix + simpleName, 1, Integer::sum);
    }
    return new TypeName(file.packageName(), prefix + simpleName);
  }
}
