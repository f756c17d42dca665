package dev.ringfence.boundary.flow;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeName;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of events through a code base: event → subscription → subscriber → the events that it
 * publishes in turn. Immutable; all lists are sorted, so that the same code base gives the same
 * flow.
 *
 * @param events the concrete events that are declared, published or subscribed to
 * @param subscribers the concrete subscriber types and the annotated methods
 * @param subscriptions who hears what
 * @param publications where events are published
 * @param reactions which publications a subscriber's handler leads to
 * @param isComplete whether every subscription was read in full; if not, there may be more of them
 *     than are told here
 */
public record EventFlow(
    List<Event> events,
    List<Subscriber> subscribers,
    List<Subscription> subscriptions,
    List<Publication> publications,
    List<Reaction> reactions,
    boolean isComplete) {

  /**
   * A concrete event.
   *
   * @param name its stable name, as its annotation has it; the canonical name of its type if there
   *     is none
   * @param domain the label of the territory that it lives in
   */
  public record Event(TypeName type, String name, String domain, Place place)
      implements Comparable<Event> {

    @Override
    public int compareTo(Event other) {
      return type.compareTo(other.type);
    }
  }

  /**
   * A subscriber: a type, or a method with an annotation.
   *
   * @param method null if the type as a whole is the subscriber
   * @param domain the label of the territory that it lives in
   */
  public record Subscriber(TypeName type, @Nullable Signature method, String domain, Place place)
      implements Comparable<Subscriber> {

    private static final Comparator<Subscriber> IN_ORDER =
        Comparator.comparing(Subscriber::type)
            .thenComparing(Subscriber::name)
            .thenComparing(subscriber -> String.valueOf(subscriber.method()));

    /** What people call it: {@code CreatePipelineWorker}, or {@code PipelineListener.onPush}. */
    public String name() {
      String simple = type.named().simpleName();
      return method == null ? simple : simple + "." + method.name();
    }

    @Override
    public int compareTo(Subscriber other) {
      return IN_ORDER.compare(this, other);
    }
  }

  /** How a subscription says which events it means. */
  public enum Means {
    /** By the class of one event. */
    EVENT,
    /** By a supertype of several. */
    FAMILY,
    /** By a pattern over names, or one name. */
    NAME,
    /** By nothing but the subscriber's own declaration: what its handler takes. */
    HANDLER
  }

  /**
   * A subscription.
   *
   * @param target what it says that it means: a type's canonical name, or a pattern over names
   * @param events the concrete events that this covers, sorted; empty if it covers none
   * @param isConditional whether it has a dispatch condition
   * @param from the member that subscribes; the subscriber itself if it is {@link Means#HANDLER}
   * @param place where the target is named
   */
  public record Subscription(
      Subscriber subscriber,
      Means means,
      String target,
      List<TypeName> events,
      boolean isConditional,
      Member from,
      Place place)
      implements Comparable<Subscription> {

    private static final Comparator<Subscription> IN_READING_ORDER =
        Comparator.comparing(Subscription::place)
            .thenComparing(Subscription::subscriber)
            .thenComparing(Subscription::target);

    public Subscription {
      events = events.stream().distinct().sorted().toList();
    }

    @Override
    public int compareTo(Subscription other) {
      return IN_READING_ORDER.compare(this, other);
    }
  }

  /**
   * A place that publishes.
   *
   * @param event the static type of what is published; {@code java.lang.Object} if the code does
   *     not tell
   * @param isExact whether that is a concrete event; otherwise it may be any of its subtypes
   * @param from the member that publishes
   * @param domain the label of the territory that this lives in
   */
  public record Publication(
      TypeName event, boolean isExact, Member from, String domain, Place place)
      implements Comparable<Publication> {

    private static final Comparator<Publication> IN_READING_ORDER =
        Comparator.comparing(Publication::place)
            .thenComparing(Publication::event)
            .thenComparing(publication -> publication.from().toString());

    @Override
    public int compareTo(Publication other) {
      return IN_READING_ORDER.compare(this, other);
    }
  }

  /**
   * That a subscriber publishes when it handles an event.
   *
   * @param handler the method that handles the event; null if that is a lambda
   * @param publication what, and where
   * @param through the members that lead there, the handler first, the one that publishes last
   */
  public record Reaction(
      Subscriber subscriber,
      @Nullable Signature handler,
      Publication publication,
      List<Member> through)
      implements Comparable<Reaction> {

    private static final Comparator<Reaction> IN_ORDER =
        Comparator.comparing(Reaction::subscriber)
            .thenComparing(Reaction::publication)
            .thenComparing(reaction -> String.valueOf(reaction.handler()));

    public Reaction {
      through = List.copyOf(through);
    }

    @Override
    public int compareTo(Reaction other) {
      return IN_ORDER.compare(this, other);
    }
  }

  public EventFlow {
    events = events.stream().distinct().sorted().toList();
    subscribers = subscribers.stream().distinct().sorted().toList();
    subscriptions = subscriptions.stream().sorted().toList();
    publications = publications.stream().distinct().sorted().toList();
    reactions = reactions.stream().distinct().sorted().toList();
  }
}
