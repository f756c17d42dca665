package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a thread is about while it runs a handler. */
final class DeliveryContext {

  private static final ThreadLocal<@Nullable DeliveryContext> CURRENT = new ThreadLocal<>();

  private @Nullable PublishedEvent event;
  private @Nullable Duration putOff;
  private int done;

  private DeliveryContext() {}

  /** That of this thread, for whoever runs handlers. */
  static DeliveryContext ofThisThread() {
    DeliveryContext context = CURRENT.get();
    if (context == null) {
      context = new DeliveryContext();
      CURRENT.set(context);
    }
    return context;
  }

  /** The event that this thread handles. */
  static Optional<PublishedEvent> currentEvent() {
    DeliveryContext context = CURRENT.get();
    return context == null ? Optional.empty() : Optional.ofNullable(context.event);
  }

  /** The metadata of the event that this thread handles; null if it handles none. */
  static @Nullable EventMetadata cause() {
    DeliveryContext context = CURRENT.get();
    return context == null ? null : context.metadata();
  }

  /** As {@link #cause}, for who has the context at hand. */
  @Nullable EventMetadata metadata() {
    PublishedEvent handled = event;
    return handled == null ? null : handled.metadata();
  }

  /** Asks for the event at hand to be delivered again when its handler has returned. */
  static void putOff(Duration delay, Event event) {
    if (delay.isNegative()) {
      throw new IllegalArgumentException("the delay " + delay + " is negative");
    }
    DeliveryContext context = CURRENT.get();
    if (context == null || context.event == null || context.event.event() != event) {
      throw new IllegalStateException(
          "A subscriber puts off the event that it handles just now, in the thread in which the store"
              + " called it; this is not the case for "
              + event.getClass().getName());
    }
    context.putOff = delay;
  }

  /** Begins to handle an event; what was before must be given back to {@link #leave}. */
  @Nullable PublishedEvent enter(PublishedEvent next) {
    PublishedEvent before = event;
    event = next;
    putOff = null;
    return before;
  }

  /** Ends what was begun. */
  void leave(@Nullable PublishedEvent before) {
    event = before;
    putOff = null;
  }

  /** Whether the handler wants its event again. */
  boolean isPutOff() {
    return putOff != null;
  }

  /** How many handlers have returned since the count began. */
  int done() {
    return done;
  }

  /** Another handler has returned. */
  void countDone() {
    done++;
  }

  /** Begins a count; returns where the one around it stands, to go on from there. */
  int countFrom(int start) {
    int before = done;
    done = start;
    return before;
  }

  /** By how long the handler has put its event off, for once; null if it has not. */
  @Nullable Duration takePutOff() {
    Duration wanted = putOff;
    if (wanted != null) {
      putOff = null;
    }
    return wanted;
  }
}
