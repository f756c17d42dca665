package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.facts.AnnotationUse;
import dev.ringfence.boundary.facts.FieldFacts;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says in the words of the model what a type of the file is. */
final class Declarations {

  private final FileTree file;
  private final Names names;

  Declarations(FileTree file, Names names) {
    this.file = file;
    this.names = names;
  }

  TypeFacts of(DeclaredType type) {
    DetailAST node = type.node();
    Kind kind = kindOf(node);
    return new TypeFacts(
        type.name(),
        kind,
        isAbstract(node, kind),
        Syntax.hasModifier(node, TokenTypes.LITERAL_SEALED),
        typeParameters(node),
        names.supertypes().of(type).stream()
            .filter(TypeUse.Declared.class::isInstance)
            .map(TypeUse.Declared.class::cast)
            .toList(),
        fields(type, kind),
        methods(node, kind),
        Syntax.annotations(node).stream()
            .map(annotation -> new AnnotationUse(typeOf(annotation), Map.of()))
            .toList(),
        file.place(
            node.getType() == TokenTypes.LITERAL_NEW
                ? node
                : Objects.requireNonNullElse(Nodes.child(node, TokenTypes.IDENT), node)));
  }

  private static Kind kindOf(DetailAST node) {
    return switch (node.getType()) {
      case TokenTypes.INTERFACE_DEF -> Kind.INTERFACE;
      case TokenTypes.ENUM_DEF -> Kind.ENUM;
      case TokenTypes.RECORD_DEF -> Kind.RECORD;
      case TokenTypes.ANNOTATION_DEF -> Kind.ANNOTATION;
      default -> Kind.CLASS;
    };
  }

  private static boolean isAbstract(DetailAST node, Kind kind) {
    return kind == Kind.INTERFACE
        || kind == Kind.ANNOTATION
        || Syntax.hasModifier(node, TokenTypes.ABSTRACT)
        || (kind == Kind.ENUM && everyConstantIsASubclass(node));
  }

  /** Nothing is then an instance of the enum itself. */
  private static boolean everyConstantIsASubclass(DetailAST node) {
    List<DetailAST> constants =
        Syntax.members(node).stream()
            .filter(member -> member.getType() == TokenTypes.ENUM_CONSTANT_DEF)
            .toList();
    return !constants.isEmpty()
        && constants.stream()
            .allMatch(constant -> Nodes.child(constant, TokenTypes.OBJBLOCK) != null);
  }

  private static List<String> typeParameters(DetailAST node) {
    DetailAST parameters = Nodes.child(node, TokenTypes.TYPE_PARAMETERS);
    return parameters == null
        ? List.of()
        : Nodes.children(parameters, TokenTypes.TYPE_PARAMETER).stream()
            .map(Nodes::declaredName)
            .toList();
  }

  private List<FieldFacts> fields(DeclaredType type, Kind kind) {
    List<FieldFacts> result = new ArrayList<>();
    for (DetailAST component : Syntax.components(type.node())) {
      result.add(field(component, useOf(component), EnumSet.of(FieldFacts.Modifier.FINAL)));
    }
    for (DetailAST member : Syntax.members(type.node())) {
      if (member.getType() == TokenTypes.VARIABLE_DEF) {
        result.add(field(member, useOf(member), modifiers(member, kind)));
      } else if (member.getType() == TokenTypes.ENUM_CONSTANT_DEF) {
        result.add(
            field(
                member,
                TypeUse.of(type.name()),
                EnumSet.of(
                    FieldFacts.Modifier.STATIC,
                    FieldFacts.Modifier.FINAL,
                    FieldFacts.Modifier.ENUM_CONSTANT)));
      }
    }
    return result;
  }

  private FieldFacts field(DetailAST node, TypeUse type, Set<FieldFacts.Modifier> modifiers) {
    return new FieldFacts(
        Nodes.declaredName(node),
        type,
        modifiers,
        annotationTypes(node),
        file.place(Objects.requireNonNullElse(Nodes.child(node, TokenTypes.IDENT), node)));
  }

  private static Set<FieldFacts.Modifier> modifiers(DetailAST field, Kind kind) {
    boolean isConstant = kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
    Set<FieldFacts.Modifier> modifiers = EnumSet.noneOf(FieldFacts.Modifier.class);
    if (isConstant || Syntax.hasModifier(field, TokenTypes.LITERAL_STATIC)) {
      modifiers.add(FieldFacts.Modifier.STATIC);
    }
    if (isConstant || Syntax.hasModifier(field, TokenTypes.FINAL)) {
      modifiers.add(FieldFacts.Modifier.FINAL);
    }
    if (Syntax.hasModifier(field, TokenTypes.LITERAL_TRANSIENT)) {
      modifiers.add(FieldFacts.Modifier.TRANSIENT);
    }
    return modifiers;
  }

  private List<MethodFacts> methods(DetailAST node, Kind kind) {
    return Syntax.members(node).stream()
        .filter(member -> member.getType() == TokenTypes.METHOD_DEF)
        .map(method -> method(method, kind))
        .toList();
  }

  private MethodFacts method(DetailAST method, Kind kind) {
    MethodFacts.Body body = Syntax.body(method);
    Set<MethodFacts.Modifier> modifiers = EnumSet.noneOf(MethodFacts.Modifier.class);
    if (Syntax.hasModifier(method, TokenTypes.LITERAL_STATIC)) {
      modifiers.add(MethodFacts.Modifier.STATIC);
    }
    if (Syntax.hasModifier(method, TokenTypes.LITERAL_PRIVATE)) {
      modifiers.add(MethodFacts.Modifier.PRIVATE);
    }
    if (Syntax.hasModifier(method, TokenTypes.ABSTRACT)
        || (body == MethodFacts.Body.NONE && kind == Kind.INTERFACE)) {
      modifiers.add(MethodFacts.Modifier.ABSTRACT);
    }
    List<DetailAST> parameters = Syntax.parameters(method);
    Set<TypeName> annotations = new LinkedHashSet<>(annotationTypes(method));
    parameters.forEach(parameter -> annotations.addAll(annotationTypes(parameter)));
    return new MethodFacts(
        Nodes.declaredName(method),
        parameters.stream().map(this::useOf).toList(),
        useOf(method),
        modifiers,
        body,
        annotations,
        file.place(Objects.requireNonNullElse(Nodes.child(method, TokenTypes.IDENT), method)));
  }

  private TypeUse useOf(DetailAST declaration) {
    DetailAST written = Nodes.child(declaration, TokenTypes.TYPE);
    TypeUse type =
        written == null ? TypeUse.of(TypeName.unresolved("")) : WrittenTypes.read(written, names);
    return Nodes.child(declaration, TokenTypes.ELLIPSIS) == null ? type : new TypeUse.Array(type);
  }

  private Set<TypeName> annotationTypes(DetailAST declaration) {
    Set<TypeName> types = new LinkedHashSet<>();
    Syntax.annotations(declaration).forEach(annotation -> types.add(typeOf(annotation)));
    return types;
  }

  private TypeName typeOf(DetailAST annotation) {
    List<String> name = Syntax.annotationName(annotation);
    return name.isEmpty() ? TypeName.unresolved("") : names.resolve(name, annotation);
  }
}
