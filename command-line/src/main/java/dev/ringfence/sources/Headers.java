package dev.ringfence.sources;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads what stands before the braces of a type. */
final class Headers {

  private final TypeNodes types;
  private final Scopes scopes;
  private final SourceFile file;

  Headers(TypeNodes types, Scopes scopes, SourceFile file) {
    this.types = types;
    this.scopes = scopes;
    this.file = file;
  }

  SourceType.Header of(Node node) {
    if (node instanceof ObjectCreationExpr creation) {
      return header(node, Kind.CLASS, false, false, List.of(), List.of(superOf(creation)));
    }
    if (node instanceof EnumConstantDeclaration) {
      TypeName constantOf = Objects.requireNonNull(types.nameOf(TypeNodes.parentOf(node)));
      TypeSyntax.Named supertype =
          TypeSyntax.named(Arrays.asList(constantOf.nestedName().split("\\.", -1)));
      return header(node, Kind.CLASS, false, false, List.of(), List.of(supertype));
    }
    if (node instanceof EnumDeclaration declaration) {
      return header(
          node,
          Kind.ENUM,
          everyConstantIsASubclass(declaration),
          false,
          List.of(),
          Stream.concat(
                  Stream.of(
                      (TypeSyntax)
                          new TypeSyntax.Named(
                              List.of(
                                  part("java"),
                                  part("lang"),
                                  new TypeSyntax.Part(
                                      "Enum",
                                      List.of(
                                          TypeSyntax.named(List.of(declaration.getNameAsString()))),
                                      false)))),
                  named(declaration.getImplementedTypes()))
              .toList());
    }
    if (node instanceof RecordDeclaration declaration) {
      return header(
          node,
          Kind.RECORD,
          false,
          false,
          declaration.getTypeParameters(),
          Stream.concat(
                  Stream.of(TypeSyntax.named(List.of("java", "lang", "Record"))),
                  named(declaration.getImplementedTypes()))
              .toList());
    }
    if (node instanceof AnnotationDeclaration) {
      return header(node, Kind.ANNOTATION, true, false, List.of(), List.of());
    }
    ClassOrInterfaceDeclaration declaration = (ClassOrInterfaceDeclaration) node;
    return header(
        node,
        declaration.isInterface() ? Kind.INTERFACE : Kind.CLASS,
        declaration.isInterface() || declaration.isAbstract(),
        declaration.hasModifier(Modifier.Keyword.SEALED),
        declaration.getTypeParameters(),
        Stream.concat(
                named(declaration.getExtendedTypes()), named(declaration.getImplementedTypes()))
            .toList());
  }

  /**
   * Nothing is then an instance of the enum itself: what a constant's body leaves out, javac
   * refuses.
   */
  private static boolean everyConstantIsASubclass(EnumDeclaration declaration) {
    return !declaration.getEntries().isEmpty()
        && declaration.getEntries().stream().noneMatch(entry -> entry.getClassBody().isEmpty());
  }

  private static TypeSyntax.Part part(String name) {
    return new TypeSyntax.Part(name, List.of(), false);
  }

  private static Stream<TypeSyntax> named(List<ClassOrInterfaceType> written) {
    return written.stream().map(TypeSyntax::named);
  }

  private SourceType.Header header(
      Node node,
      Kind kind,
      boolean isAbstract,
      boolean isSealed,
      List<TypeParameter> typeParameters,
      List<? extends TypeSyntax> supertypes) {
    Scope scope = scopes.withVariables(typeParameters, scopes.at(node));
    return new SourceType.Header(
        Objects.requireNonNull(types.nameOf(node)),
        kind,
        isAbstract,
        isSealed,
        place(node, file),
        Scopes.variablesOf(scope, typeParameters),
        List.copyOf(supertypes),
        node instanceof NodeWithAnnotations<?> annotated
            ? AnnotationSyntax.of(annotated.getAnnotations())
            : List.of(),
        Silence.at(node, scopes),
        scope);
  }

  private static Place place(Node node, SourceFile file) {
    if (node instanceof TypeDeclaration<?> declaration) {
      return placeOf(declaration.getName(), file);
    }
    return placeOf(node, file);
  }

  static Place placeOf(Node node, SourceFile file) {
    Position begin = node.getBegin().orElse(Position.HOME);
    return new Place(file.shownPath(), begin.line, begin.column);
  }

  /** With a diamond, the arguments are those of the type that the value is declared to have. */
  private static TypeSyntax superOf(ObjectCreationExpr creation) {
    TypeSyntax.Named written = TypeSyntax.named(creation.getType());
    if (!creation.getType().isUsingDiamondOperator()) {
      return written;
    }
    Node parent = TypeNodes.parentOf(creation);
    Type target = null;
    if (parent instanceof VariableDeclarator variable) {
      target = variable.getType();
    } else if (parent instanceof ReturnStmt) {
      MethodDeclaration method = TypeNodes.nearest(MethodDeclaration.class, parent);
      target = method == null ? null : method.getType();
    }
    return target instanceof ClassOrInterfaceType declared
            && declared.getNameAsString().equals(creation.getType().getNameAsString())
        ? TypeSyntax.named(declared)
        : written;
  }
}
