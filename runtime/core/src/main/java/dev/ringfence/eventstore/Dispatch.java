package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the jobs of a publication and hands them to the engine, all at once. */
final class Dispatch {

  /** So many groups run at once; the next as many run later. */
  private static final int GROUPS_AT_ONCE = 100;

  private static final Duration BETWEEN_GROUPS = Duration.ofSeconds(10);

  private final JobEngine engine;
  private final JobRunner runner;
  private final Telemetry telemetry;
  private final TransactionHook transactions;
  private final boolean waitsForCommit;
  private final boolean runsLater;

  /**
   * A dispatch.
   *
   * @param transactions what to wait for, if the engine does not
   */
  Dispatch(JobEngine engine, JobRunner runner, Telemetry telemetry, TransactionHook transactions) {
    this.engine = engine;
    this.runner = runner;
    this.telemetry = telemetry;
    this.transactions = transactions;
    this.waitsForCommit = transactions != NoTransactions.INSTANCE && !engine.joinsTransactions();
    this.runsLater = !(engine instanceof DirectEngine);
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
    if (runsLater && !jobs.isEmpty()) {
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
      if (runsLater && !selection.chosen().isEmpty()) {
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
