package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.eventstore.Forge.CreatePipelineWorker;
import dev.ringfence.eventstore.Forge.PushReceivedEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is published inside a transaction. */
final class TransactionHookTest {

  private static final PushReceivedEvent PUSH = new PushReceivedEvent("main");

  private final List<PushReceivedEvent> received = new ArrayList<>();
  private final List<FailedDelivery> failed = new ArrayList<>();
  private final Transaction transaction = new Transaction();

  private static final class Transaction implements TransactionHook {
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean active;

    @Override
    public boolean isActive() {
      return active;
    }

    @Override
    public void afterCommit(Runnable action) {
      afterCommit.add(action);
    }

    void begin() {
      active = true;
    }

    void commit() {
      active = false;
      afterCommit.forEach(Runnable::run);
    }

    void rollBack() {
      active = false;
      afterCommit.clear();
    }
  }

  private EventStore start(JobEngine engine) {
    return EventStore.of(
            r ->
                r.subscribe(CreatePipelineWorker.class)
                    .to(PushReceivedEvent.class)
                    .when(push -> !push.ref().isEmpty()))
        .createWorkersWith(type -> new CreatePipelineWorker(received::add))
        .bindToCommitsOf(transaction)
        .onFailedDelivery(failed::add)
        .runOn(engine);
  }

  @Test
  void waitsForTheCommit() {
    try (EventStore store = start(JobEngine.direct())) {
      transaction.begin();
      store.publish(PUSH);
      assertThat(received).isEmpty();
      transaction.commit();

      assertThat(received).containsExactly(PUSH);
    }
  }

  @Test
  void isGoneWithARollback() {
    try (EventStore store = start(JobEngine.direct())) {
      transaction.begin();
      store.publish(PUSH);
      store.publishGroup(List.of(PUSH, PUSH));
      transaction.rollBack();
    }

    assertThat(received).isEmpty();
  }

  @Test
  void holdsForGroupsToo() {
    try (EventStore store = start(JobEngine.direct())) {
      transaction.begin();
      store.publishGroup(List.of(PUSH, PUSH));
      assertThat(received).isEmpty();
      transaction.commit();

      assertThat(received).hasSize(2);
    }
  }

  @Test
  void isDeliveredAtOnceOutsideOfOne() {
    try (EventStore store = start(JobEngine.direct())) {
      store.publish(PUSH);
      assertThat(received).containsExactly(PUSH);
    }
  }

  @Test
  void isLeftToAnEngineThatWritesInTheTransactionItself() {
    RecordingEngine recording = new RecordingEngine();
    JobEngine joining =
        new JobEngine() {
          @Override
          public void submit(List<Job> jobs) {
            recording.submit(jobs);
          }

          @Override
          public void start(JobRunner runner) {
            recording.start(runner);
          }

          @Override
          public boolean joinsTransactions() {
            return true;
          }

          @Override
          public long waiting() {
            return recording.waiting();
          }

          @Override
          public DeadLetters deadLetters() {
            return recording.deadLetters();
          }

          @Override
          public void close() {}
        };
    try (EventStore store = start(joining)) {
      transaction.begin();
      store.publish(PUSH);

      assertThat(recording.jobs()).hasSize(1);
    }
  }

  @Test
  void isReportedIfTheEngineDoesNotTakeItAfterTheCommit() {
    JobEngine engine = JobEngine.inProcess();
    try (EventStore store = start(engine)) {
      transaction.begin();
      store.publish(PUSH);
      engine.close();
      assertThatThrownBy(transaction::commit).isInstanceOf(RejectedJobException.class);
    }

    assertThat(failed).singleElement().extracting(FailedDelivery::argument).isEqualTo(PUSH);
  }
}
