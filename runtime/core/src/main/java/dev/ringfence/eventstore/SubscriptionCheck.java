package dev.ringfence.eventstore;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what is wrong with subscriptions, all of it, before anything runs. */
final class SubscriptionCheck {

  private final WorkerFactory factory;
  private final List<String> problems = new ArrayList<>();
  private final Set<Class<?>> checked = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  SubscriptionCheck(WorkerFactory factory) {
    this.factory = factory;
  }

  void check(SubscriptionDraft<?> draft) {
    Class<? extends Subscriber<?>> subscriber = draft.subscriber();
    if (checked.add(subscriber)) {
      checkSubscriber(subscriber);
    }
    if (draft.targets().isEmpty()) {
      problems.add(subscriber.getName() + " has no event; say subscribe(…).to(…)");
    }
    for (SubscriptionDraft<?>.Options<?> target : draft.targets()) {
      Subscription subscription = target.subscription();
      target.problems().forEach(problem -> problems.add(subscription + " " + problem));
      checkEvent(subscription);
      if (!seen.add(subscription.toString())) {
        problems.add(subscription + " is subscribed twice; remove one of the two");
      }
    }
  }

  void throwIfAnyProblem() {
    if (!problems.isEmpty()) {
      throw new InvalidSubscriptionsException(problems);
    }
  }

  private void checkSubscriber(Class<? extends Subscriber<?>> subscriber) {
    if (!Subscriber.class.isAssignableFrom(subscriber)) {
      problems.add(subscriber.getName() + " is no Subscriber; implement it");
    } else if (Modifier.isAbstract(subscriber.getModifiers())) {
      problems.add(
          subscriber.getName()
              + " is abstract, so it cannot be created; subscribe the classes that extend it");
    } else {
      factory
          .problemWith(subscriber)
          .ifPresent(problem -> problems.add(subscriber.getName() + " " + problem));
    }
  }

  private void checkEvent(Subscription subscription) {
    Class<?> event = subscription.event();
    if (!Event.class.isAssignableFrom(event)) {
      problems.add(subscription + ": " + event.getName() + " is no Event; implement it");
    } else if (Modifier.isAbstract(event.getModifiers())) {
      problems.add(
          subscription
              + " can never fire, since events are matched by their exact class and "
              + event.getName()
              + " is abstract; subscribe to each event that extends it");
    } else if (Subscriber.class.isAssignableFrom(subscription.subscriber())) {
      Class<?> handled = HandledEvent.of(subscription.subscriber());
      if (!handled.isAssignableFrom(event)) {
        problems.add(
            subscription
                + " cannot work, since it handles "
                + handled.getName()
                + "; subscribe it to that");
      }
    }
  }
}
