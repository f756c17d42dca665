package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the jobs of a publication and hands them to the engine, all at once. */
final class Dispatch {

  /** So many groups run at once; the next as many run later. */
  private static final int GROUPS_AT_ONCE = 100;

  private static final Duration BETWEEN_GROUPS = Duration.ofSeconds(10);

  private final JobEngine engine;
  private final WorkerRunner runner;
  private final Telemetry telemetry;
  private final TransactionHook transactions;
  private final boolean waitsForCommit;
  private final @Nullable DirectEngine direct;

  /**
   * A dispatch.
   *
   * @param transactions what to wait for, if the engine does not
   */
  Dispatch(
      JobEngine engine, WorkerRunner runner, Telemetry telemetry, TransactionHook transactions) {
    this.engine = engine;
    this.runner = runner;
    this.telemetry = telemetry;
    this.transactions = transactions;
    this.waitsForCommit = transactions != NoTransactions.INSTANCE && !engine.joinsTransactions();
    this.direct = engine instanceof DirectEngine at ? at : null;
  }

  /** Dispatches one event, where nobody watches. */
  void unwatched(Route route, Event event, MetadataFactory metadata) {
    DirectEngine now = direct;
    if (now == null || !route.isImmediate() || waitsForCommit || !now.isOpen()) {
      single(route, new PublishedEvent(event, metadata, DeliveryContext.cause()), false);
      return;
    }
    DeliveryContext context = DeliveryContext.ofThisThread();
    PublishedEvent published = new PublishedEvent(event, metadata, context.metadata());
    Selection selection = route.isUnconditional() ? null : new Selection(route.size());
    if (selection != null) {
      route.select(event, selection);
    }
    PublishedEvent before = context.enter(published);
    try {
      if (selection == null) {
        runAllAtOnce(now, route, published, context);
      } else {
        List<Subscription> chosen = selection.chosen();
        for (int i = 0; i < chosen.size(); i++) {
          runAtOnce(now, chosen.get(i), published, context);
        }
      }
    } finally {
      context.leave(before);
    }
    if (selection != null) {
      throwIfAnyFailed(route, selection);
    }
  }

  private void runAllAtOnce(
      DirectEngine now, Route route, PublishedEvent published, DeliveryContext context) {
    Subscription[] all = route.unconditional();
    int next = 0;
    JointRun joint = route.jointRun();
    if (joint != null) {
      JointRun.Stop stop = joint.run(published.event(), context);
      if (stop == null) {
        return;
      }
      now.keep(runner.leftOf(all[stop.index()], published, stop.outcome()));
      next = stop.index() + 1;
    }
    for (; next < all.length; next++) {
      runAtOnce(now, all[next], published, context);
    }
  }

  private void runAtOnce(
      DirectEngine now,
      Subscription subscription,
      PublishedEvent published,
      DeliveryContext context) {
    if (subscription.isOn()) {
      JobResult left = runner.runAtOnce(subscription, published, context);
      if (left != null) {
        now.keep(left);
      }
    }
  }

  /**
   * Dispatches one event.
   *
   * @param watched whether somebody is to be told
   */
  void single(Route route, PublishedEvent published, boolean watched) {
    Selection selection = new Selection(route.size());
    route.select(published.event(), selection);
    List<PublishedEvent> events = List.of(published);
    List<Job> jobs = new ArrayList<>(selection.chosen().size());
    for (Subscription subscription : selection.chosen()) {
      addJob(jobs, subscription, events, subscription.settings().delay(), selection);
    }
    if (direct == null && !jobs.isEmpty()) {
      // The time is now, not when a worker comes to it.
      EventMetadata unused = published.metadata();
    }
    submit(jobs, selection);
    if (watched) {
      report(route, published, jobs.size(), selection);
    }
    throwIfAnyFailed(route, selection);
  }

  /** Dispatches several events of one class. */
  void group(Route route, List<PublishedEvent> published, boolean watched) {
    Selection all = new Selection(route.size());
    Map<Subscription, List<PublishedEvent>> bySubscription = new LinkedHashMap<>();
    for (PublishedEvent event : published) {
      Selection selection = new Selection(route.size());
      route.select(event.event(), selection);
      for (Subscription subscription : selection.chosen()) {
        bySubscription.computeIfAbsent(subscription, any -> new ArrayList<>()).add(event);
      }
      if (direct == null && !selection.chosen().isEmpty()) {
        EventMetadata unused = event.metadata();
      }
      if (watched) {
        report(route, event, selection.chosen().size(), selection);
      }
      selection.failures().forEach(failure -> all.failed(failure.of(), failure.thrown()));
    }
    List<Job> jobs = new ArrayList<>();
    bySubscription.forEach((subscription, events) -> slice(jobs, subscription, events, all));
    submit(jobs, all);
    throwIfAnyFailed(route, all);
  }

  private static void slice(
      List<Job> jobs, Subscription subscription, List<PublishedEvent> events, Selection selection) {
    Subscription.Settings settings = subscription.settings();
    int size = settings.deduplicateBy().isEmpty() ? settings.groupSize() : 1;
    for (int from = 0, group = 0; from < events.size(); from += size, group++) {
      List<PublishedEvent> slice =
          List.copyOf(events.subList(from, Math.min(events.size(), from + size)));
      Duration spacing = BETWEEN_GROUPS.multipliedBy(group / GROUPS_AT_ONCE);
      addJob(jobs, subscription, slice, settings.delay().plus(spacing), selection);
    }
  }

  private static void addJob(
      List<Job> jobs,
      Subscription subscription,
      List<PublishedEvent> events,
      Duration delay,
      Selection selection) {
    try {
      jobs.add(new Delivery(subscription, events, delay, 1, null));
    } catch (RuntimeException failure) {
      // A property of the deduplication key has thrown.
      selection.failed(subscription.subscriber().getName(), failure);
    }
  }

  private void submit(List<Job> jobs, Selection selection) {
    if (jobs.isEmpty()) {
      return;
    }
    try {
      if (waitsForCommit && transactions.isActive()) {
        transactions.afterCommit(() -> submitAfterCommit(jobs));
      } else {
        engine.submit(jobs);
      }
    } catch (RuntimeException rejection) {
      selection.failures().forEach(failure -> rejection.addSuppressed(failure.thrown()));
      throw rejection;
    }
  }

  /** The publisher may be out of reach by now, so what is not taken is given up in its sight. */
  private void submitAfterCommit(List<Job> jobs) {
    try {
      engine.submit(jobs);
    } catch (RejectedJobException rejection) {
      rejection.jobs().forEach(job -> runner.giveUp(job, rejection));
      throw rejection;
    }
  }

  private void report(Route route, PublishedEvent event, int deliveries, Selection selection) {
    int failed = selection.failures().size();
    int skipped = Math.max(0, route.size() - deliveries - failed);
    telemetry.published(route.type(), event, deliveries, skipped, failed);
  }

  private static void throwIfAnyFailed(Route route, Selection selection) {
    List<Selection.Failure> failures = selection.failures();
    if (failures.isEmpty()) {
      return;
    }
    Throwable first = failures.get(0).thrown();
    PublicationException exception =
        new PublicationException(
            route.type().type().getName()
                + " did not reach "
                + failures.stream()
                    .map(Selection.Failure::of)
                    .distinct()
                    .collect(Collectors.joining(", "))
                + ": the condition of the subscription threw "
                + first,
            first);
    failures.stream()
        .skip(1)
        .map(Selection.Failure::thrown)
        .filter(thrown -> thrown != first)
        .forEach(exception::addSuppressed);
    throw exception;
  }
}
