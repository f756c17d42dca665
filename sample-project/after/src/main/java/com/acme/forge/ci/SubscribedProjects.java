package com.acme.forge.ci;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which projects have a job that waits for an event, for who must know it without asking the
 * database. It follows the table from behind, that of other processes, too. It never says no of a
 * project that has been subscribed for longer than {@link #MAX_AGE}: when it cannot follow, it says
 * yes of all, and whoever acts on that asks the table. Thread-safe.
 */
public final class SubscribedProjects implements AutoCloseable {

  /** How long what was read counts. */
  static final Duration MAX_AGE = Duration.ofSeconds(1);

  private static final Duration PAUSE = MAX_AGE.dividedBy(5);
  private static final int PAGE = 10_000;
  private static final Logger LOG = LoggerFactory.getLogger(SubscribedProjects.class);

  private final EventSubscriptions subscriptions;
  private final Set<Long> projects = ConcurrentHashMap.newKeySet();
  private final LongSupplier nanoTime;
  private final ScheduledExecutorService follower =
      Executors.newSingleThreadScheduledExecutor(SubscribedProjects::thread);
  private long revision;
  private boolean lost;
  private volatile long validUntil;

  /** Follows nothing by itself, and so knows nothing. */
  SubscribedProjects(EventSubscriptions subscriptions, LongSupplier nanoTime) {
    this.subscriptions = subscriptions;
    this.nanoTime = nanoTime;
    validUntil = nanoTime.getAsLong();
  }

  /** Begins to follow the table. */
  public static SubscribedProjects following(EventSubscriptions subscriptions) {
    SubscribedProjects projects = new SubscribedProjects(subscriptions, System::nanoTime);
    Future<?> unused =
        projects.follower.scheduleWithFixedDelay(
            projects::follow, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    return projects;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "ci-subscribed-projects");
    thread.setDaemon(true);
    return thread;
  }

  /** False if a project is known to have no subscription; cheap. */
  boolean mayInclude(long projectId) {
    return nanoTime.getAsLong() - validUntil >= 0 || projects.contains(projectId);
  }

  private void follow() {
    try {
      refresh();
      lost = false;
    } catch (RuntimeException e) {
      if (!lost && !follower.isShutdown()) {
        LOG.warn("Every project counts as subscribed for now: {}", e.getMessage());
      }
      lost = true;
    }
  }

  /** Reads what has changed. */
  void refresh() {
    long begin = nanoTime.getAsLong();
    List<EventSubscriptions.Change> changes;
    do {
      changes = subscriptions.changesAfter(revision, PAGE);
      for (EventSubscriptions.Change change : changes) {
        if (change.subscribed()) {
          projects.add(change.projectId());
        } else {
          projects.remove(change.projectId());
        }
        revision = change.revision();
      }
    } while (changes.size() == PAGE);
    validUntil = begin + MAX_AGE.toNanos();
  }

  @Override
  public void close() {
    follower.shutdownNow();
  }
}
