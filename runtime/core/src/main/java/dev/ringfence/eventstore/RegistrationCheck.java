package dev.ringfence.eventstore;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong with what was registered, all of it, before anything runs. */
final class RegistrationCheck {

  private final WorkerFactory factory;
  private final List<String> problems = new ArrayList<>();
  private final Map<Class<?>, WorkerCall> workers = new LinkedHashMap<>();
  private final Set<Class<?>> events = new LinkedHashSet<>();

  RegistrationCheck(WorkerFactory factory) {
    this.factory = factory;
  }

  /**
   * Checks everything.
   *
   * @throws InvalidSubscriptionsException with all that is wrong
   */
  Routes check(Set<Class<?>> published, List<SubscriptionDraft<?>> drafts) {
    List<Subscription> subscriptions = new ArrayList<>();
    for (SubscriptionDraft<?> draft : drafts) {
      WorkerCall worker = workers.get(draft.subscriber());
      if (worker == null) {
        checkSubscriber(draft.subscriber());
        worker = WorkerCall.often(factory, draft.subscriber());
        workers.put(draft.subscriber(), worker);
      }
      if (draft.targets().isEmpty()) {
        problems.add(draft.subscriber().getName() + " has no event; say subscribe(…).to(…)");
      }
      for (OptionsDraft<?> options : draft.targets()) {
        Subscription subscription = options.subscription(worker);
        options.problems().forEach(problem -> problems.add(subscription + " " + problem));
        checkTarget(subscription, subscription.target());
        subscriptions.add(subscription);
      }
    }
    published.forEach(this::checkPublished);
    EventTypes types =
        new EventTypes(
            events.stream()
                .<Class<? extends Event>>map(type -> type.asSubclass(Event.class))
                .toList(),
            problems::add);
    new NamePatternCheck(types, problems).check(subscriptions);
    new DoubleSubscriptionCheck(types, problems).check(subscriptions);
    FormerNames.check(workers.keySet(), problems::add);
    if (!problems.isEmpty()) {
      throw new InvalidSubscriptionsException(problems);
    }
    return new Routes(types, subscriptions);
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

  private void checkTarget(Subscription subscription, Target target) {
    if (target instanceof Target.OneClass one) {
      checkEvent(subscription, one.event());
    } else if (target instanceof Target.AnyOf any) {
      if (any.events().isEmpty()) {
        problems.add(
            subscription.subscriber().getName() + " has toAnyOf without an event; name one");
      }
      any.events().forEach(one -> checkEvent(subscription, one.event()));
    }
  }

  private void checkEvent(Subscription subscription, Class<?> event) {
    Set<Class<?>> concrete = new LinkedHashSet<>();
    EventType.collect(event, concrete);
    if (!Event.class.isAssignableFrom(event)) {
      problems.add(subscription + ": " + event.getName() + " is no Event; implement it");
    } else if (concrete.isEmpty()) {
      problems.add(
          subscription
              + " can never fire, since events are matched by their exact class and "
              + event.getName()
              + " is abstract; subscribe to each event that extends it, or seal it");
    } else if (handles(subscription, event)) {
      events.addAll(concrete);
    }
  }

  private boolean handles(Subscription subscription, Class<?> event) {
    if (!Subscriber.class.isAssignableFrom(subscription.subscriber())) {
      return false;
    }
    Class<?> handled = HandledEvent.of(subscription.subscriber());
    if (handled.isAssignableFrom(event)) {
      return true;
    }
    problems.add(
        subscription
            + " cannot work, since it handles "
            + handled.getName()
            + "; subscribe it to that");
    return false;
  }

  private void checkPublished(Class<?> event) {
    Set<Class<?>> concrete = new LinkedHashSet<>();
    EventType.collect(event, concrete);
    if (!Event.class.isAssignableFrom(event)) {
      problems.add(event.getName() + " is published, but is no Event; implement it");
    } else if (concrete.isEmpty()) {
      problems.add(
          event.getName()
              + " is published, but is abstract, so no event is of this class; name those that extend"
              + " it, or seal it");
    } else {
      events.addAll(concrete);
    }
  }
}
