package dev.ringfence.sources;

import dev.ringfence.boundary.facts.TypeName;
import java.util.List;

/**
 * A method or constructor of a known type.
 *
 * @param parameters in terms of the declaring type's and the method's own variables; the last is an
 *     array if the method is variadic
 */
record KnownMethod(
    TypeName declaringType,
    String name,
    List<JavaType.Variable> typeParameters,
    List<JavaType> parameters,
    boolean isVariadic,
    JavaType returnType,
    boolean isStatic,
    boolean isPrivate) {

  KnownMethod {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
  }

  int arity() {
    return parameters.size();
  }

  List<String> erasedParameters() {
    return parameters.stream().map(JavaType::erasure).toList();
  }

  boolean takes(int arguments) {
    return arguments == arity() || (isVariadic && arguments >= arity() - 1);
  }
}
