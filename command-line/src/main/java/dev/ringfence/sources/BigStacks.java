package dev.ringfence.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Threads with stacks deep enough for sources that programs have written. Memory for a stack is
 * taken only as far as it is used.
 */
final class BigStacks implements AutoCloseable {

  private static final long STACK_BYTES = 512L << 20;

  private final ExecutorService threads;

  BigStacks(int count) {
    this.threads =
        Executors.newFixedThreadPool(
            count,
            work -> {
              Thread thread = new Thread(null, work, "ringfence", STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Applies a function to all inputs, several at a time; the results are in the inputs' order. */
  <I, O> List<O> map(List<I> inputs, Function<I, O> function) {
    List<Future<O>> futures = new ArrayList<>();
    for (I input : inputs) {
      futures.add(threads.submit(() -> function.apply(input)));
    }
    List<O> results = new ArrayList<>();
    for (Future<O> future : futures) {
      results.add(resultOf(future));
    }
    return results;
  }

  private static <O> O resultOf(Future<O> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
