package dev.ringfence.sources;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.type.Type;
import dev.ringfence.boundary.facts.FieldFacts.Modifier;
import dev.ringfence.boundary.facts.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the objects of a type carry: fields, a record's components, an enum's constants. */
final class DeclaredFields {

  private final SourceType type;
  private final Scopes scopes;

  DeclaredFields(SourceType type, Scopes scopes) {
    this.type = type;
    this.scopes = scopes;
  }

  /** Those that stand before the body's members. */
  void readLeading(Node node) {
    if (node instanceof EnumDeclaration declaration) {
      TypeSyntax self = TypeSyntax.named(List.of(declaration.getNameAsString()));
      declaration.getEntries().forEach(constant -> read(constant, self));
    } else if (node instanceof RecordDeclaration declaration) {
      declaration.getParameters().forEach(this::readComponent);
    }
  }

  private void read(EnumConstantDeclaration constant, TypeSyntax self) {
    type.add(
        new SourceType.Field(
            constant.getNameAsString(),
            self,
            EnumSet.of(Modifier.STATIC, Modifier.FINAL, Modifier.ENUM_CONSTANT),
            false,
            null,
            AnnotationSyntax.of(constant.getAnnotations()),
            Silence.at(constant, scopes),
            placeOf(constant.getName())));
  }

  private void readComponent(Parameter component) {
    type.addComponent(component.getNameAsString());
    type.add(
        new SourceType.Field(
            component.getNameAsString(),
            DeclaredMembers.typeOf(component),
            EnumSet.of(Modifier.FINAL),
            true,
            null,
            annotations(component, component.getType()),
            Silence.at(component, scopes),
            placeOf(component.getName())));
  }

  void read(FieldDeclaration field) {
    boolean isConstant = field.isFinal() || type.isInterface();
    Set<Modifier> modifiers = modifiers(field);
    Silence silence = Silence.at(field, scopes);
    for (VariableDeclarator variable : field.getVariables()) {
      Optional<ConstantSyntax> constant =
          isConstant ? variable.getInitializer().map(ConstantSyntax::of) : Optional.empty();
      type.add(
          new SourceType.Field(
              variable.getNameAsString(),
              TypeSyntax.of(variable.getType()),
              modifiers,
              field.isPrivate(),
              constant.orElse(null),
              annotations(field, variable.getType()),
              silence,
              placeOf(variable.getName())));
    }
  }

  private Set<Modifier> modifiers(FieldDeclaration field) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    if (field.isStatic() || type.isInterface()) {
      modifiers.add(Modifier.STATIC);
    }
    if (field.isFinal() || type.isInterface()) {
      modifiers.add(Modifier.FINAL);
    }
    if (field.isTransient()) {
      modifiers.add(Modifier.TRANSIENT);
    }
    return modifiers;
  }

  private static List<AnnotationSyntax> annotations(
      NodeWithAnnotations<?> declaration, Type written) {
    List<AnnotationSyntax> own = AnnotationSyntax.of(declaration.getAnnotations());
    if (written.getAnnotations().isEmpty()) {
      return own;
    }
    List<AnnotationSyntax> all = new ArrayList<>(own);
    all.addAll(AnnotationSyntax.of(written.getAnnotations()));
    return all;
  }

  private Place placeOf(Node name) {
    return Headers.placeOf(name, type.file());
  }
}
