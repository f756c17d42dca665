package dev.ringfence.boundary.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method or constructor as a call names it, after overload resolution.
 *
 * @param declaringType the type whose declaration the compiler picks, not the receiver's type
 * @param name the method's name, {@link Member#CONSTRUCTOR} for a constructor
 * @param arity the number of parameters
 * @param erasedParameters the erasure of each declared parameter, such as {@code int} or {@code
 *     java.lang.String[]}; null if the engine could not tell the overload
 * @param erasedReturnType the erasure of the declared return type; null if the engine cannot tell
 */
public record Signature(
    TypeName declaringType,
    String name,
    int arity,
    @Nullable List<String> erasedParameters,
    @Nullable String erasedReturnType) {

  public Signature {
    erasedParameters = erasedParameters == null ? null : List.copyOf(erasedParameters);
  }
}
