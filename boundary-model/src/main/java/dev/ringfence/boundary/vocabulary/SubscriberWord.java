package dev.ringfence.boundary.vocabulary;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type whose subtypes are subscribers.
 *
 * @param type the canonical name
 * @param sealed the simple names of the methods that must not be overridden
 * @param handler the simple name of the method that must be declared; null if there is none
 */
public record SubscriberWord(String type, Set<String> sealed, @Nullable String handler) {
  public SubscriberWord {
    sealed = Set.copyOf(sealed);
  }
}
