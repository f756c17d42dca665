package dev.ringfence.boundary.vocabulary;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type whose subtypes are subscribers.
 *
 * @param type the canonical name
 * @param sealed the simple names of the methods that must not be overridden
 * @param handler the simple name of the method that must be declared; null if there is none
 * @param subscribedBy the methods that take the subscriber and its event, together or in a chain of
 *     calls; if there are none, being a subscriber is enough to be subscribed
 * @param when the methods of such a chain that take the dispatch condition
 * @param isDedicated whether a subtype is nothing but a subscriber; else, as where beans of all
 *     kinds implement an interface, only its handler and its sealed methods count
 */
public record SubscriberWord(
    String type,
    Set<String> sealed,
    @Nullable String handler,
    List<MethodName> subscribedBy,
    List<MethodName> when,
    boolean isDedicated) {
  public SubscriberWord {
    sealed = Set.copyOf(sealed);
    subscribedBy = List.copyOf(subscribedBy);
    when = List.copyOf(when);
  }
}
