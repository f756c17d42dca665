package dev.ringfence.eventstore;

import dev.ringfence.eventstore.JobResult.DeadJob;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates a worker for each event, runs it, and decides what follows from its failure. */
final class WorkerRunner implements JobRunner {

  private final Routes routes;
  private final WorkerFactory factory;
  private final FailedDeliveryListener failedDeliveryListener;
  private final Telemetry telemetry;

  WorkerRunner(
      Routes routes,
      WorkerFactory factory,
      FailedDeliveryListener failedDeliveryListener,
      Telemetry telemetry) {
    this.routes = routes;
    this.factory = factory;
    this.failedDeliveryListener = failedDeliveryListener;
    this.telemetry = telemetry;
  }

  /** What a job leaves behind, while it runs. */
  private static final class Leftovers {
    private final List<Job> again = new ArrayList<>();
    private final List<DeadJob> dead = new ArrayList<>();

    JobResult result() {
      return new JobResult(again, dead);
    }
  }

  @Override
  public JobResult run(Job job) {
    if (job instanceof Delivery delivery) {
      return deliver(delivery);
    }
    return work((WorkerJob) job);
  }

  private JobResult deliver(Delivery delivery) {
    List<PublishedEvent> events = delivery.events();
    Leftovers leftovers = null;
    // One event's failure is its own: the others of the group are handled regardless.
    for (int i = 0; i < events.size(); i++) {
      PublishedEvent event = events.get(i);
      Outcome outcome = deliver(delivery, event);
      if (!(outcome instanceof Outcome.Done)) {
        leftovers = leftovers == null ? new Leftovers() : leftovers;
        follow(delivery.of(event), outcome, leftovers);
      }
    }
    return leftovers == null ? JobResult.DONE : leftovers.result();
  }

  private Outcome deliver(Delivery delivery, PublishedEvent event) {
    if (!delivery.subscription().isOn()) {
      return new Outcome.Failed(new SwitchedOffException(delivery.subscription()));
    }
    return telemetry.isQuiet()
        ? handle(delivery, event)
        : telemetry.aroundDelivery(delivery, event, () -> handle(delivery, event));
  }

  private Outcome handle(Delivery delivery, PublishedEvent published) {
    DeliveryContext context = DeliveryContext.ofThisThread();
    PublishedEvent before = context.enter(published);
    try {
      return handle(delivery.subscription(), published, context);
    } finally {
      context.leave(before);
    }
  }

  /** Runs filter and handler of an event that the context has entered. */
  private Outcome handle(
      Subscription subscription, PublishedEvent published, DeliveryContext context) {
    try {
      EventCondition<Event> filter = subscription.filter();
      if (filter != null && !filter.test(published.event())) {
        return Outcome.FILTERED;
      }
      subscription.worker().perform(published.event());
      Duration putOff = context.takePutOff();
      return putOff == null ? Outcome.DELIVERED : new Outcome.PutOff(putOff);
    } catch (Throwable thrown) {
      context.takePutOff();
      return new Outcome.Failed(thrown);
    }
  }

  /**
   * Delivers an event right after its publication, where nobody watches: without a job, as long as
   * all goes well.
   *
   * @return what is left; null if nothing is
   */
  @Nullable JobResult runAtOnce(
      Subscription subscription, PublishedEvent published, DeliveryContext context) {
    Outcome outcome = handle(subscription, published, context);
    if (outcome == Outcome.DELIVERED || outcome == Outcome.FILTERED) {
      return null;
    }
    return leftOf(subscription, published, outcome);
  }

  /** What is left of a first attempt. */
  JobResult leftOf(Subscription subscription, PublishedEvent published, Outcome outcome) {
    Leftovers leftovers = new Leftovers();
    follow(
        new Delivery(subscription, List.of(published), Duration.ZERO, 1, null), outcome, leftovers);
    return leftovers.result();
  }

  private void follow(Delivery delivery, Outcome outcome, Leftovers leftovers) {
    if (outcome instanceof Outcome.PutOff putOff) {
      leftovers.again.add(delivery.putOff(putOff.delay()));
    } else if (outcome instanceof Outcome.Failed failed) {
      RetryPolicy policy = delivery.subscription().settings().retry();
      tryAgainOrGiveUp(delivery, policy, failed.thrown(), leftovers);
    }
  }

  private JobResult work(WorkerJob job) {
    long begin = System.nanoTime();
    try {
      WorkerCall.once(factory, job.worker()).perform(job.argument());
      telemetry.worked(job, System.nanoTime() - begin);
      return JobResult.DONE;
    } catch (Throwable thrown) {
      Leftovers leftovers = new Leftovers();
      tryAgainOrGiveUp(job, RetryPolicy.standard(), thrown, leftovers);
      return leftovers.result();
    }
  }

  private void tryAgainOrGiveUp(
      Job job, RetryPolicy policy, Throwable failure, Leftovers leftovers) {
    if (job.attempt() < policy.attempts() && !(failure instanceof SwitchedOffException)) {
      Duration delay = policy.delayAfter(job.attempt());
      telemetry.failed(job, failure, delay);
      leftovers.again.add(job.retry(delay, failure));
    } else {
      leftovers.dead.add(new DeadJob(job, failure));
      giveUp(job, failure);
    }
  }

  @Override
  public void giveUp(Job job, Throwable cause) {
    telemetry.dead(job, cause);
    if (job instanceof Delivery delivery) {
      delivery.events().forEach(event -> tell(delivery.worker(), event.event(), cause));
    } else if (job instanceof WorkerJob work) {
      tell(work.worker(), work.argument(), cause);
    }
  }

  @Override
  public void giveUp(String worker, String argument, int attempt, String error) {
    telemetry.dead(worker, argument, attempt, error);
  }

  private void tell(Class<? extends Worker<?>> worker, Object argument, Throwable cause) {
    try {
      failedDeliveryListener.deliveryFailed(new FailedDelivery(worker, argument, cause));
    } catch (Throwable listenerFailure) {
      telemetry.listenerFailed(failedDeliveryListener, listenerFailure);
    }
  }

  @Override
  public void deduplicated(Delivery delivery) {
    telemetry.deduplicated(delivery);
  }

  @Override
  public EventTypes events() {
    return routes.types();
  }

  @Override
  public Delivery restore(String subscriber, List<PublishedEvent> events, int attempt) {
    Event first = events.get(0).event();
    @Nullable Subscription subscription = routes.find(subscriber, first).orElse(null);
    if (subscription == null) {
      throw new UnknownSubscriberException(
          subscriber + " does not subscribe to " + routes.types().of(first.getClass()).name());
    }
    return new Delivery(subscription, List.copyOf(events), Duration.ZERO, attempt, null);
  }

  @Override
  public WorkerJob restoreWork(Class<? extends Worker<?>> worker, Object argument, int attempt) {
    return WorkerJob.restored(worker, argument, attempt);
  }
}
