package dev.ringfence.eventstore;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A property of an event, given as a method reference: {@code PushReceivedEvent::ref}.
 *
 * <p>It is asked at each publication, in the publisher's thread, so it only reads: no I/O, no lock.
 * It is {@link Serializable} for the store to find out which method it refers to; two references to
 * the same method are the same property. (A lambda works too, but each is a property of its own.)
 *
 * @param <E> the event
 * @param <V> the property's type
 */
@FunctionalInterface
public interface EventProperty<E, V> extends Serializable {

  /** Reads the property; null if it is absent. */
  @Nullable V get(E event);
}
