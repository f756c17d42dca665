package dev.ringfence.boundary.hierarchy;

import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A supertype as some subtype sees it.
 *
 * @param use the supertype with its arguments in terms of the subtype
 * @param facts what is known of it; null if it is outside what the engine can see
 */
public record Supertype(TypeUse.Declared use, @Nullable TypeFacts facts) {

  /** Its name. */
  public TypeName name() {
    return use.name();
  }

  /** A type written in terms of this supertype's parameters, in terms of the subtype. */
  public TypeUse seenFromBelow(TypeUse written) {
    if (written instanceof TypeUse.Variable variable) {
      return arguments().getOrDefault(variable.name(), variable);
    }
    if (written instanceof TypeUse.Array array) {
      return new TypeUse.Array(seenFromBelow(array.component()));
    }
    if (written instanceof TypeUse.Declared declared && !declared.arguments().isEmpty()) {
      return new TypeUse.Declared(
          declared.name(), declared.arguments().stream().map(this::seenFromBelow).toList());
    }
    return written;
  }

  private Map<String, TypeUse> arguments() {
    List<String> parameters = facts == null ? List.of() : facts.typeParameters();
    Map<String, TypeUse> result = new HashMap<>();
    if (parameters.size() == use.arguments().size()) {
      for (int i = 0; i < parameters.size(); i++) {
        result.put(parameters.get(i), use.arguments().get(i));
      }
    }
    return result;
  }
}
