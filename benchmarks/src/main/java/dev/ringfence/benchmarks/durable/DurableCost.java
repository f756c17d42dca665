package dev.ringfence.benchmarks.durable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * CPU time for each event, of the JVM and PostgreSQL together: to write it in a business
 * transaction, and to run it. All ways take turns, so that whatever else the machine does concerns
 * all of them.
 */
public final class DurableCost {

  /** It takes the compiler some rounds to know what is hot. */
  private static final int WARM_UPS = 3;

  static final int THREADS = 20;
  static final Duration POLL = Duration.ofMillis(100);
  static final String TEXT = "refs/heads/main".repeat(10);

  private final Server server;
  private final Map<String, List<Double>> enqueue = new LinkedHashMap<>();
  private final Map<String, List<Double>> drain = new LinkedHashMap<>();
  private final Map<String, List<Double>> both = new LinkedHashMap<>();

  private DurableCost(Server server) {
    this.server = server;
  }

  /** Measures 10,000 events in 5 rounds, or what the arguments say. */
  public static void main(String[] args) throws Exception {
    int events = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    try (Server server = new Server()) {
      new DurableCost(server).run(events, rounds);
    }
    // db-scheduler's threads are no daemons.
    System.exit(0);
  }

  private void run(int events, int rounds) throws Exception {
    server.execute("CREATE TABLE business (id bigint, note text)");
    Map<String, Queue> queues = new LinkedHashMap<>();
    queues.put("db-scheduler", new DbSchedulerQueue(server));
    queues.put("ringfence, single", new RingfenceQueue(server, 1));
    queues.put("ringfence, groups of 10", new RingfenceQueue(server, 10));
    queues.put("transaction-outbox", new OutboxQueue(server));
    queues.put("JobRunr", new JobRunrQueue(server));
    queues.put("DELETE … SKIP LOCKED", new SkipLockedQueue(server));
    ModulithRegistry modulith = new ModulithRegistry(server);
    List<String> names = new ArrayList<>(queues.keySet());
    for (int round = -WARM_UPS; round < rounds; round++) {
      boolean counts = round >= 0;
      record("business insert alone", enqueue, counts, events, () -> business(events, null));
      record("Spring Modulith", both, counts, events, () -> modulith.run(events));
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(Math.floorMod(i + round, names.size()));
        Queue queue = Objects.requireNonNull(queues.get(name));
        record(name, enqueue, counts, events, () -> business(events, queue));
        queue.prepare();
        record(name, drain, counts, events, () -> queue.drain(events));
        queue.clear();
      }
    }
    queues.values().forEach(Queue::close);
    modulith.close();
    for (String name : names) {
      List<Double> written = Objects.requireNonNull(enqueue.get(name));
      List<Double> run = Objects.requireNonNull(drain.get(name));
      both.put(
          name, IntStream.range(0, rounds).mapToObj(i -> written.get(i) + run.get(i)).toList());
    }
    print("enqueue, one in each transaction with a business insert", enqueue);
    print("drain with a handler that does nothing", drain);
    print("both, for who does both at once", both);
  }

  /** A step that is measured. */
  @FunctionalInterface
  private interface Step {
    void run() throws Exception;
  }

  private void record(
      String name, Map<String, List<Double>> to, boolean counts, int events, Step step)
      throws Exception {
    System.gc();
    long before = server.cpuNanoseconds();
    step.run();
    double each = (server.cpuNanoseconds() - before) / 1e3 / events;
    if (counts) {
      to.computeIfAbsent(name, unused -> new ArrayList<>()).add(each);
    }
  }

  private void business(int events, @Nullable Queue queue) throws SQLException {
    try (Connection connection = server.pool().getConnection()) {
      connection.setAutoCommit(false);
      for (int id = 0; id < events; id++) {
        try (PreparedStatement statement =
            connection.prepareStatement("INSERT INTO business VALUES (?, ?)")) {
          statement.setLong(1, id);
          statement.setString(2, "note");
          statement.executeUpdate();
        }
        if (queue != null) {
          queue.enqueue(connection, id);
        }
        connection.commit();
      }
      connection.setAutoCommit(true);
    }
    server.execute("TRUNCATE business");
  }

  private static void print(String title, Map<String, List<Double>> measured) {
    System.out.printf("%n%s: CPU µs per event%n", title);
    System.out.printf("%-28s %9s %9s %9s%n", "", "median", "lowest", "highest");
    measured.forEach(
        (name, values) -> {
          double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
          System.out.printf(
              Locale.ROOT,
              "%-28s %9.0f %9.0f %9.0f   %s%n",
              name,
              sorted[sorted.length / 2],
              sorted[0],
              sorted[sorted.length - 1],
              Arrays.toString(values.stream().mapToLong(Math::round).toArray()));
        });
  }
}
