package dev.ringfence.eventstore;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where the threads of an engine come from. This is compiled for a JDK that has no virtual threads,
 * so they are reached by reflection, here and nowhere else. Thread-safe.
 */
public final class WorkerThreads {

  private static final boolean CAN_BE_VIRTUAL = virtual("probe-") != null;

  private WorkerThreads() {}

  /** Whether this JDK has virtual threads: 21 or later. */
  public static boolean canBeVirtual() {
    return CAN_BE_VIRTUAL;
  }

  private static @Nullable ThreadFactory virtual(String prefix) {
    // In JDK 19 and 20 they were a preview, which fails when it is called.
    if (Runtime.version().feature() < 21) {
      return null;
    }
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      Class<?> type = Class.forName("java.lang.Thread$Builder");
      Object named = type.getMethod("name", String.class, long.class).invoke(builder, prefix, 1L);
      return (ThreadFactory) type.getMethod("factory").invoke(named);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  /** Threads of the platform, with numbered names. */
  public static ThreadFactory named(String prefix) {
    AtomicInteger count = new AtomicInteger();
    return task -> new Thread(task, prefix + count.incrementAndGet());
  }

  /**
   * Runs each job at once, in a new thread or one that has become idle.
   *
   * @param virtual whether the threads are virtual
   * @throws IllegalArgumentException if they are to be and {@linkplain #canBeVirtual() cannot}
   */
  public static ExecutorService forJobs(boolean virtual) {
    String prefix = "ringfence-worker-";
    ThreadFactory factory = virtual ? virtual(prefix) : named(prefix);
    if (factory == null) {
      throw new IllegalArgumentException("Virtual threads need JDK 21 or later");
    }
    return Executors.newCachedThreadPool(factory);
  }
}
