package dev.ringfence.eventstore.testing;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.EventName;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.RetryPolicy;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.Subscriptions;
import dev.ringfence.eventstore.Worker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A small application with its subscribers. */
final class Forge {

  @EventName("git/push_received")
  record PushReceivedEvent(long projectId, String ref) implements Event {}

  sealed interface PipelineEvent extends Event {}

  record PipelineCreatedEvent(long projectId, String ref) implements PipelineEvent {}

  record PipelineFinishedEvent(long projectId) implements PipelineEvent {}

  /** Neither subscribed to nor known. */
  record IssueClosedEvent(long issueId) implements Event {}

  record CrashedEvent(int failures) implements Event {}

  /** What happened, in order. */
  final List<String> log = new ArrayList<>();

  final Map<String, Integer> pipelines = new TreeMap<>();
  private int crashes;
  private final Supplier<EventStore> store;

  Forge(Supplier<EventStore> store) {
    this.store = store;
  }

  final class CreatePipelineWorker implements Subscriber<PushReceivedEvent> {
    @Override
    public void handleEvent(PushReceivedEvent event) {
      pipelines.put(event.ref(), 1);
      log.add("pipeline " + event.ref());
      store.get().publish(new PipelineCreatedEvent(event.projectId(), event.ref()));
    }
  }

  /** Counts each delivery, so it is not idempotent. */
  final class CountPushesWorker implements Subscriber<PushReceivedEvent> {
    @Override
    public void handleEvent(PushReceivedEvent event) {
      pipelines.merge("pushes", 1, Integer::sum);
    }
  }

  final class IdleWorker implements Subscriber<PushReceivedEvent> {
    @Override
    public void handleEvent(PushReceivedEvent event) {
      log.add("idle");
    }
  }

  final class NotifyWorker implements Subscriber<PipelineEvent> {
    @Override
    public void handleEvent(PipelineEvent event) {
      String cause =
          EventMetadata.current().map(EventMetadata::causationId).isPresent() ? "caused" : "first";
      log.add("notify " + event.getClass().getSimpleName() + " " + cause);
    }
  }

  final class CrashWorker implements Subscriber<CrashedEvent> {
    @Override
    public void handleEvent(CrashedEvent event) {
      if (crashes++ < event.failures()) {
        throw new IllegalStateException("crash " + crashes);
      }
      log.add("survived");
    }
  }

  final class AuditWorker implements Worker<String> {
    @Override
    public void perform(String argument) {
      log.add("audit " + argument);
    }
  }

  Worker<?> create(Class<? extends Worker<?>> type) {
    return Objects.requireNonNull(
        Map.<Class<?>, Worker<?>>of(
                CreatePipelineWorker.class, new CreatePipelineWorker(),
                CountPushesWorker.class, new CountPushesWorker(),
                IdleWorker.class, new IdleWorker(),
                NotifyWorker.class, new NotifyWorker(),
                CrashWorker.class, new CrashWorker(),
                AuditWorker.class, new AuditWorker())
            .get(type));
  }

  static final Subscriptions ALL =
      registry -> {
        registry
            .subscribe(CreatePipelineWorker.class)
            .to(PushReceivedEvent.class)
            .when(push -> !push.ref().equals("ignored"))
            .filter(push -> !push.ref().equals("filtered"));
        registry
            .subscribe(NotifyWorker.class)
            .to(PipelineEvent.class)
            .delay(Duration.ofMinutes(5))
            .deduplicateBy(PipelineEvent::toString);
        registry
            .subscribe(CrashWorker.class)
            .to(CrashedEvent.class)
            .retry(
                RetryPolicy.standard()
                    .withAttempts(3)
                    .withDelays(Duration.ofHours(1), Duration.ofHours(9))
                    .withJitter(0));
      };

  /** A tester with an application of its own. */
  static EventStoreTester tester(Subscriptions subscriptions, List<Forge> created) {
    EventStoreTester tester = EventStoreTester.of(subscriptions);
    Forge forge = new Forge(tester::store);
    created.add(forge);
    return tester.createWorkersWith(forge::create);
  }
}
