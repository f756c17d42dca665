package dev.ringfence.eventstore;

/**
 * What one domain subscribes to. A domain has one such class, beside its subscribers, so that they
 * can stay package-private.
 */
@FunctionalInterface
public interface Subscriptions {

  /**
   * Says which subscribers there are, and for which events. Called once, at start.
   *
   * @param registry for use in this call only
   */
  void register(Registry registry);
}
