package dev.ringfence.benchmarks.inprocess;

import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.JobEngine;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Publishes to one of very many subscriptions, told apart by a condition that is data. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(2)
public class ConditionCost {

  private static final int FEW = 10;
  private static final int MANY = 100_000;

  private final ItemChangedEvent[] eventsForFew = ItemChangedEvent.several(FEW);
  private final ItemChangedEvent[] eventsForMany = ItemChangedEvent.several(MANY);
  private final EventStore few = store(FEW);
  private final EventStore many = store(MANY);
  private int next;

  /** Runs it, with the allocated bytes; further arguments are JMH's. */
  public static void main(String[] args) throws Exception {
    org.openjdk.jmh.Main.main(
        Stream.concat(Stream.of(ConditionCost.class.getName(), "-prof", "gc"), Stream.of(args))
            .toArray(String[]::new));
  }

  private static EventStore store(int subscriptions) {
    return EventStore.of(
            registry -> {
              for (int i = 0; i < subscriptions; i++) {
                registry
                    .subscribe(TenSubscribers.First.class)
                    .to(ItemChangedEvent.class)
                    .when(ItemChangedEvent::key)
                    .eq("key " + i);
              }
            })
        .runOn(JobEngine.direct());
  }

  @Benchmark
  public void oneOfTen() {
    next = (next + 1) % eventsForFew.length;
    few.publish(eventsForFew[next]);
  }

  @Benchmark
  public void oneOfHundredThousand() {
    next = (next + 1) % eventsForMany.length;
    many.publish(eventsForMany[next]);
  }
}
