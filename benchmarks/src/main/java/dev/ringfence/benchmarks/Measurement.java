package dev.ringfence.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Runs some ways to do the same work in turns, and compares what each takes with what the first
 * takes in the same round: a machine that grows slower with time then slows both.
 */
final class Measurement {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Whose work counts. */
  enum Scope {
    /** That of the calling thread: CPU time and allocated bytes. */
    THREAD,
    /** That of all threads, the garbage collector's and the JIT compiler's too: CPU time alone. */
    PROCESS;

    long nanoseconds() {
      return this == THREAD ? THREADS.getCurrentThreadCpuTime() : MACHINE.getProcessCpuTime();
    }

    long bytes() {
      return this == THREAD ? THREADS.getCurrentThreadAllocatedBytes() : 0;
    }
  }

  private final Scope scope;
  private final List<Variant> variants = new ArrayList<>();

  Measurement(Scope scope) {
    this.scope = scope;
  }

  /** One way, with what each run of it took. */
  private record Variant(String name, Callable<?> work, List<Long> nanoseconds, List<Long> bytes) {

    private void run(Scope scope, boolean counts) throws Exception {
      System.gc();
      long bytesBefore = scope.bytes();
      long nanosecondsBefore = scope.nanoseconds();
      work.call();
      long nanosecondsAfter = scope.nanoseconds();
      long bytesAfter = scope.bytes();
      if (counts) {
        nanoseconds.add(nanosecondsAfter - nanosecondsBefore);
        bytes.add(bytesAfter - bytesBefore);
      }
    }
  }

  /** Adds a way; all others are compared with the first. */
  Measurement with(String name, Callable<?> work) {
    variants.add(new Variant(name, work, new ArrayList<>(), new ArrayList<>()));
    return this;
  }

  /**
   * Runs each way so many times, the order turning round by one in each round.
   *
   * @return a table
   * @throws Exception if some work fails
   */
  String run(int warmUps, int rounds) throws Exception {
    for (int round = 0; round < warmUps + rounds; round++) {
      for (int i = 0; i < variants.size(); i++) {
        variants.get((i + round) % variants.size()).run(scope, round >= warmUps);
      }
    }
    StringBuilder table =
        new StringBuilder(line("median of " + rounds, "CPU ms", "ratio", "lowest", "MB", "ratio"));
    Variant first = variants.get(0);
    for (Variant variant : variants) {
      double bytes = median(variant.bytes());
      table.append(
          line(
              variant.name(),
              decimal("%.0f", median(variant.nanoseconds()) / 1e6),
              decimal("%.4f", medianRatio(variant.nanoseconds(), first.nanoseconds())),
              decimal(
                  "%.0f", variant.nanoseconds().stream().mapToLong(n -> n).min().orElse(0) / 1e6),
              bytes == 0 ? "-" : decimal("%.1f", bytes / 1e6),
              bytes == 0 ? "-" : decimal("%.4f", bytes / median(first.bytes()))));
    }
    return table.toString();
  }

  private static String line(String... cells) {
    return String.format(Locale.ROOT, "%-24s %9s %8s %9s %10s %8s%n", (Object[]) cells);
  }

  private static String decimal(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  private static double medianRatio(List<Long> values, List<Long> first) {
    return median(
        IntStream.range(0, values.size())
            .mapToObj(round -> (double) values.get(round) / first.get(round))
            .toList());
  }

  private static double median(List<? extends Number> values) {
    double[] sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }
}
