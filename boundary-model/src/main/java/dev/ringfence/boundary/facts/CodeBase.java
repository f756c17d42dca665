package dev.ringfence.boundary.facts;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The types that an engine can look up. Implementations answer from what they have loaded or parsed
 * and need not cache: whoever asks does. They are called from one thread unless the engine itself
 * judges from several.
 */
public interface CodeBase {

  /** The type of that name, or null if it is outside what the engine can see. */
  @Nullable TypeFacts find(TypeName name);

  /**
   * The types in reach that extend or implement {@code name}, directly or not, without itself;
   * empty if none is known.
   */
  Collection<TypeFacts> subtypesOf(TypeName name);

  /**
   * What the body of a method or constructor may run, its lambdas included, in the order of the
   * source; local and anonymous classes have bodies of their own. Empty if the engine cannot see
   * the body, or cannot tell which overload is meant. {@code this(…)} and {@code super.method(…)}
   * are calls here. Asked rarely, of the few methods that a rule follows; whoever asks keeps the
   * answer.
   */
  List<Call> callsOf(Signature method);
}
