package dev.ringfence.benchmarks.inprocess;

import com.google.common.eventbus.AllowConcurrentEvents;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.JobEngine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.greenrobot.eventbus.EventBus;
import org.greenrobot.eventbus.Subscribe;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.GenericApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;

/**
 * Publishes to one and to ten subscribers that run at once, in the publisher's thread. The store
 * makes a fresh subscriber for each event; the others keep theirs. A map by class and a loop is the
 * floor.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(2)
public class PublishCost {

  private final ItemChangedEvent[] events = ItemChangedEvent.several(10);
  private final ItemIgnoredEvent ignored = new ItemIgnoredEvent("key");
  private final EventStore storeToOne = store(1);
  private final EventStore storeToTen = store(10);
  private final EventBus greenrobotToOne = greenrobot(1);
  private final EventBus greenrobotToTen = greenrobot(10);
  private final com.google.common.eventbus.EventBus guavaToOne = guava(1);
  private final com.google.common.eventbus.EventBus guavaToTen = guava(10);
  private final GenericApplicationContext springToOne = spring(1);
  private final GenericApplicationContext springToTen = spring(10);
  private final Map<Class<?>, List<Consumer<ItemChangedEvent>>> mapToOne = map(1);
  private final Map<Class<?>, List<Consumer<ItemChangedEvent>>> mapToTen = map(10);
  private int next;

  /** Runs it, with the allocated bytes; further arguments are JMH's. */
  public static void main(String[] args) throws Exception {
    org.openjdk.jmh.Main.main(
        Stream.concat(Stream.of(PublishCost.class.getName(), "-prof", "gc"), Stream.of(args))
            .toArray(String[]::new));
  }

  private static EventStore store(int subscribers) {
    return EventStore.of(
            registry ->
                TenSubscribers.ALL
                    .subList(0, subscribers)
                    .forEach(
                        subscriber -> registry.subscribe(subscriber).to(ItemChangedEvent.class)))
        .runOn(JobEngine.direct());
  }

  private static EventBus greenrobot(int subscribers) {
    EventBus bus = EventBus.builder().sendNoSubscriberEvent(false).build();
    for (int i = 0; i < subscribers; i++) {
      bus.register(new Listener());
    }
    return bus;
  }

  private static com.google.common.eventbus.EventBus guava(int subscribers) {
    com.google.common.eventbus.EventBus bus = new com.google.common.eventbus.EventBus();
    for (int i = 0; i < subscribers; i++) {
      bus.register(new GuavaListener());
    }
    return bus;
  }

  private static GenericApplicationContext spring(int subscribers) {
    GenericApplicationContext context = new GenericApplicationContext();
    for (int i = 0; i < subscribers; i++) {
      context.addApplicationListener(new SpringListener());
    }
    context.refresh();
    return context;
  }

  private static Map<Class<?>, List<Consumer<ItemChangedEvent>>> map(int subscribers) {
    List<Consumer<ItemChangedEvent>> all = new ArrayList<>();
    for (int i = 0; i < subscribers; i++) {
      all.add(TenSubscribers::hear);
    }
    return new HashMap<>(Map.of(ItemChangedEvent.class, all));
  }

  /** A subscriber of greenrobot's bus. */
  public static final class Listener {
    /** Called by name. */
    @Subscribe
    public void hear(ItemChangedEvent event) {
      TenSubscribers.hear(event);
    }
  }

  /** A subscriber of Guava's bus. */
  public static final class GuavaListener {
    /** Called by reflection; without the second annotation it would be synchronized. */
    @com.google.common.eventbus.Subscribe
    @AllowConcurrentEvents
    public void hear(ItemChangedEvent event) {
      TenSubscribers.hear(event);
    }
  }

  private static final class SpringListener implements GenericApplicationListener {
    @Override
    public boolean supportsEventType(ResolvableType type) {
      return PayloadApplicationEvent.class.isAssignableFrom(type.toClass())
          && type.getGeneric().toClass() == ItemChangedEvent.class;
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
      TenSubscribers.hear((ItemChangedEvent) ((PayloadApplicationEvent<?>) event).getPayload());
    }
  }

  private ItemChangedEvent event() {
    next = (next + 1) % events.length;
    return events[next];
  }

  @Benchmark
  public void nobodyHearsRingfence() {
    storeToOne.publish(ignored);
  }

  @Benchmark
  public void oneHearsRingfence() {
    storeToOne.publish(event());
  }

  @Benchmark
  public void oneHearsGreenrobot() {
    greenrobotToOne.post(event());
  }

  @Benchmark
  public void oneHearsGuava() {
    guavaToOne.post(event());
  }

  @Benchmark
  public void oneHearsSpring() {
    springToOne.publishEvent(event());
  }

  @Benchmark
  public void oneHearsMap() {
    publish(mapToOne);
  }

  @Benchmark
  public void tenHearRingfence() {
    storeToTen.publish(event());
  }

  @Benchmark
  public void tenHearGreenrobot() {
    greenrobotToTen.post(event());
  }

  @Benchmark
  public void tenHearGuava() {
    guavaToTen.post(event());
  }

  @Benchmark
  public void tenHearSpring() {
    springToTen.publishEvent(event());
  }

  @Benchmark
  public void tenHearMap() {
    publish(mapToTen);
  }

  private void publish(Map<Class<?>, List<Consumer<ItemChangedEvent>>> subscribers) {
    ItemChangedEvent event = event();
    for (Consumer<ItemChangedEvent> each : subscribers.getOrDefault(event.getClass(), List.of())) {
      each.accept(event);
    }
  }
}
