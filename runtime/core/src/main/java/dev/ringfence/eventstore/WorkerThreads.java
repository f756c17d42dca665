package dev.ringfence.eventstore;

import java.lang.reflect.Method;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where the threads of an engine come from. This is compiled for a JDK that has no virtual threads,
 * so they are reached by reflection, here and nowhere else.
 */
final class WorkerThreads {

  private static final String NAME = "ringfence-worker-";
  private static final @Nullable ThreadFactory VIRTUAL = virtualThreads();

  private final Executor executor;
  private final Runnable end;

  private WorkerThreads(Executor executor, Runnable end) {
    this.executor = executor;
    this.end = end;
  }

  static boolean canBeVirtual() {
    return VIRTUAL != null;
  }

  private static @Nullable ThreadFactory virtualThreads() {
    // In JDK 19 and 20 they were a preview, which fails when it is called.
    if (Runtime.version().feature() < 21) {
      return null;
    }
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      Class<?> type = Class.forName("java.lang.Thread$Builder");
      Object named = type.getMethod("name", String.class, long.class).invoke(builder, NAME, 1L);
      Method factory = type.getMethod("factory");
      return (ThreadFactory) factory.invoke(named);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  static WorkerThreads start(boolean virtual) {
    ThreadFactory factory = VIRTUAL;
    if (virtual && factory != null) {
      return new WorkerThreads(task -> factory.newThread(task).start(), () -> {});
    }
    AtomicInteger count = new AtomicInteger();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> new Thread(task, NAME + count.incrementAndGet()));
    return new WorkerThreads(pool, pool::shutdown);
  }

  /** Runs a task at once, in a new thread or one that has become idle. */
  void run(Runnable task) {
    executor.execute(task);
  }

  /** Ends the threads that are idle, and the others as soon as they are. */
  void end() {
    end.run();
  }
}
