package dev.ringfence.sources;

import dev.ringfence.boundary.facts.AnnotationUse;
import dev.ringfence.boundary.facts.FieldFacts;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in the words of the model what a type in the sources is. */
final class SourceFacts {

  private final TypeNames names;
  private final Constants constants;

  SourceFacts(TypeNames names, Constants constants) {
    this.names = names;
    this.constants = constants;
  }

  TypeFacts of(SourceType type) {
    SourceType.Header header = type.header();
    return new TypeFacts(
        type.name(),
        header.kind(),
        header.isAbstract(),
        header.isSealed(),
        type.typeParameters().stream().map(JavaType.Variable::name).toList(),
        type.supertypes().stream().map(above -> (TypeUse.Declared) above.toUse()).toList(),
        type.declaredFields().stream().map(field -> of(field, type.bodyScope())).toList(),
        type.declaredMethods().stream()
            .filter(method -> !method.isImplicit() && !method.name().equals(Member.CONSTRUCTOR))
            .map(this::of)
            .toList(),
        header.annotations().stream()
            .flatMap(annotation -> Stream.ofNullable(of(annotation, header.scope())))
            .toList(),
        header.place());
  }

  private FieldFacts of(SourceType.Field field, Scope scope) {
    return new FieldFacts(
        field.name(),
        names.resolve(field.type(), scope).toUse(),
        field.modifiers(),
        types(field.annotations(), scope),
        field.place());
  }

  private MethodFacts of(SourceType.Method method) {
    return new MethodFacts(
        method.name(),
        method.parameters().stream()
            .map(parameter -> names.resolve(parameter, method.scope()).toUse())
            .toList(),
        names.resolve(method.returnType(), method.scope()).toUse(),
        method.modifiers(),
        method.body(),
        types(method.annotations(), method.scope()),
        method.place());
  }

  private Set<TypeName> types(List<AnnotationSyntax> annotations, Scope scope) {
    return annotations.stream()
        .flatMap(annotation -> Stream.ofNullable(typeOf(annotation, scope)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private @Nullable TypeName typeOf(AnnotationSyntax annotation, Scope scope) {
    return names.resolve(annotation.type(), scope).erasedName();
  }

  private @Nullable AnnotationUse of(AnnotationSyntax annotation, Scope scope) {
    TypeName type = typeOf(annotation, scope);
    if (type == null) {
      return null;
    }
    Map<String, List<String>> texts = new LinkedHashMap<>();
    annotation
        .texts()
        .forEach(
            (element, values) -> {
              List<String> told = textsOf(values, scope);
              if (told.size() == values.size()) {
                texts.put(element, told);
              }
            });
    return new AnnotationUse(type, texts);
  }

  private List<String> textsOf(List<ConstantSyntax> values, Scope scope) {
    List<String> result = new ArrayList<>();
    for (ConstantSyntax value : values) {
      String text = constants.textOf(value, scope);
      if (text != null) {
        result.add(text);
      }
    }
    return result;
  }
}
