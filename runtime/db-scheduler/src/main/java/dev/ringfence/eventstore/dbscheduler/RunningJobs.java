package dev.ringfence.eventstore.dbscheduler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that this process has taken and not done with, and how many more it may take. A job that
 * is slow keeps its thread but not its place, so that workers that hang cannot keep others waiting;
 * and a worker class that has used up as many places as there are gets no more. Thread-safe.
 */
final class RunningJobs {

  private static final long SLOW_NANOS = Duration.ofSeconds(1).toNanos();

  private final int places;
  private final Map<String, Running> byId = new ConcurrentHashMap<>();

  private static final class Running {
    private final long since = System.nanoTime();
    private volatile @Nullable String worker;

    boolean isSlow() {
      return System.nanoTime() - since > SLOW_NANOS;
    }
  }

  RunningJobs(int places) {
    this.places = places;
  }

  void taken(String id) {
    byId.put(id, new Running());
  }

  void started(String id, String worker) {
    Running running = byId.get(id);
    if (running != null) {
      running.worker = worker;
    }
  }

  void ended(String id) {
    byId.remove(id);
  }

  boolean contains(String id) {
    return byId.containsKey(id);
  }

  /** How many jobs may be taken now. */
  int free() {
    int quick = 0;
    for (Running running : byId.values()) {
      quick += running.isSlow() ? 0 : 1;
    }
    return places - quick;
  }

  /** The worker classes of which no more jobs may be taken. */
  List<String> hanging() {
    Map<String, Integer> slow = new HashMap<>();
    for (Running running : byId.values()) {
      String worker = running.worker;
      if (worker != null && running.isSlow()) {
        slow.merge(worker, 1, Integer::sum);
      }
    }
    List<String> hanging = new ArrayList<>();
    slow.forEach(
        (worker, jobs) -> {
          if (jobs >= places) {
            hanging.add(worker);
          }
        });
    return hanging;
  }

  /** Whether half of the places are free. */
  boolean hasRoom() {
    return byId.size() <= places / 2 || free() * 2 >= places;
  }
}
