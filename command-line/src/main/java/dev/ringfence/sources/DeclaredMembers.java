package dev.ringfence.sources;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.MethodFacts.Modifier;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what stands between the braces of a type, and what the language adds to it. */
final class DeclaredMembers {

  private static final TypeSyntax VOID = new TypeSyntax.Primitive("void");

  private final SourceType type;
  private final SourceFile file;
  private final Scopes scopes;

  DeclaredMembers(SourceType type, Scopes scopes) {
    this.type = type;
    this.file = type.file();
    this.scopes = scopes;
  }

  void read(Node node) {
    DeclaredFields fields = new DeclaredFields(type, scopes);
    fields.readLeading(node);
    for (BodyDeclaration<?> member : bodyOf(node)) {
      if (member instanceof FieldDeclaration field) {
        fields.read(field);
      } else if (member instanceof MethodDeclaration method) {
        readMethod(method);
      } else if (member instanceof ConstructorDeclaration constructor) {
        type.add(method(constructor, Member.CONSTRUCTOR, VOID, Body.REAL));
      } else if (member instanceof AnnotationMemberDeclaration element) {
        type.add(
            implicit(
                element.getNameAsString(), List.of(), TypeSyntax.of(element.getType()), false));
      }
    }
    if (node instanceof EnumDeclaration declaration) {
      readEnum(declaration);
    } else if (node instanceof RecordDeclaration declaration) {
      readRecord(declaration);
    }
    if (type.header().kind() == Kind.CLASS && !declares(Member.CONSTRUCTOR, 0, true)) {
      type.add(implicit(Member.CONSTRUCTOR, List.of(), VOID, false));
    }
  }

  private static List<BodyDeclaration<?>> bodyOf(Node node) {
    if (node instanceof TypeDeclaration<?> declaration) {
      return declaration.getMembers();
    }
    if (node instanceof EnumConstantDeclaration constant) {
      return constant.getClassBody();
    }
    return ((ObjectCreationExpr) node).getAnonymousClassBody().orElseGet(NodeList::new);
  }

  private void readMethod(MethodDeclaration method) {
    Body body = method.getBody().map(DeclaredMembers::bodyKind).orElse(Body.NONE);
    type.add(method(method, method.getNameAsString(), TypeSyntax.of(method.getType()), body));
  }

  private SourceType.Method method(
      CallableDeclaration<?> callable, String name, TypeSyntax returnType, Body body) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    if (callable.hasModifier(Keyword.STATIC)) {
      modifiers.add(Modifier.STATIC);
    }
    if (callable.hasModifier(Keyword.PRIVATE)) {
      modifiers.add(Modifier.PRIVATE);
    }
    if (callable.hasModifier(Keyword.ABSTRACT) || (body == Body.NONE && type.isInterface())) {
      modifiers.add(Modifier.ABSTRACT);
    }
    List<Parameter> parameters = callable.getParameters();
    Scope scope = scopes.withVariables(callable.getTypeParameters(), type.bodyScope());
    return new SourceType.Method(
        name,
        Scopes.variablesOf(scope, callable.getTypeParameters()),
        parameters.stream().map(DeclaredMembers::typeOf).toList(),
        !parameters.isEmpty() && parameters.get(parameters.size() - 1).isVarArgs(),
        returnType,
        body,
        modifiers,
        annotations(callable),
        false,
        Silence.at(callable, scopes),
        Headers.placeOf(callable.getName(), file),
        scope);
  }

  private static List<AnnotationSyntax> annotations(CallableDeclaration<?> callable) {
    List<AnnotationSyntax> own = AnnotationSyntax.of(callable.getAnnotations());
    if (callable.getParameters().stream().allMatch(each -> each.getAnnotations().isEmpty())) {
      return own;
    }
    List<AnnotationSyntax> all = new ArrayList<>(own);
    callable
        .getParameters()
        .forEach(parameter -> all.addAll(AnnotationSyntax.of(parameter.getAnnotations())));
    return all;
  }

  /** The type of a parameter, or of a record's component. */
  static TypeSyntax typeOf(Parameter parameter) {
    TypeSyntax written = TypeSyntax.of(parameter.getType());
    return parameter.isVarArgs() ? new TypeSyntax.Array(written) : written;
  }

  private static Body bodyKind(BlockStmt block) {
    List<Statement> statements = flat(block).toList();
    if (statements.isEmpty() || isBareReturn(statements.get(0))) {
      return Body.EMPTY;
    }
    return statements.size() == 1 && statements.get(0) instanceof ThrowStmt
        ? Body.THROWS
        : Body.REAL;
  }

  private static boolean isBareReturn(Statement statement) {
    return statement instanceof ReturnStmt bare && bare.getExpression().isEmpty();
  }

  /** What remains in class files of blocks and empty statements. */
  private static Stream<Statement> flat(BlockStmt block) {
    return block.getStatements().stream()
        .filter(statement -> !(statement instanceof EmptyStmt))
        .flatMap(
            statement -> statement instanceof BlockStmt inner ? flat(inner) : Stream.of(statement));
  }

  private void readEnum(EnumDeclaration declaration) {
    TypeSyntax self = TypeSyntax.named(List.of(declaration.getNameAsString()));
    TypeSyntax string = TypeSyntax.named(List.of("java", "lang", "String"));
    type.add(implicit("values", List.of(), new TypeSyntax.Array(self), true));
    type.add(implicit("valueOf", List.of(string), self, true));
  }

  private void readRecord(RecordDeclaration declaration) {
    List<TypeSyntax> components =
        declaration.getParameters().stream().map(DeclaredMembers::typeOf).toList();
    for (int i = 0; i < components.size(); i++) {
      String name = declaration.getParameters().get(i).getNameAsString();
      if (!declares(name, 0, false)) {
        type.add(implicit(name, List.of(), components.get(i), false));
      }
    }
    if (!declares(Member.CONSTRUCTOR, components.size(), false)) {
      type.add(implicit(Member.CONSTRUCTOR, components, VOID, false));
    }
  }

  private boolean declares(String name, int arity, boolean orAnyArity) {
    return type.declaredMethods().stream()
        .anyMatch(
            method ->
                method.name().equals(name) && (orAnyArity || method.parameters().size() == arity));
  }

  private SourceType.Method implicit(
      String name, List<TypeSyntax> parameters, TypeSyntax returnType, boolean isStatic) {
    return new SourceType.Method(
        name,
        List.of(),
        parameters,
        false,
        returnType,
        Body.REAL,
        isStatic ? Set.of(Modifier.STATIC) : Set.of(),
        List.of(),
        true,
        Silence.NONE,
        type.header().place(),
        type.bodyScope());
  }
}
