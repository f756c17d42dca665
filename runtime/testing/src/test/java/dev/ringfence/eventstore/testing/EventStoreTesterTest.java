package dev.ringfence.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.PublicationException;
import dev.ringfence.eventstore.RejectedJobException;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.TransactionHook;
import dev.ringfence.eventstore.Worker;
import dev.ringfence.eventstore.json.EventJsonException;
import dev.ringfence.eventstore.testing.Forge.CrashedEvent;
import dev.ringfence.eventstore.testing.Forge.IssueClosedEvent;
import dev.ringfence.eventstore.testing.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.testing.Forge.PipelineFinishedEvent;
import dev.ringfence.eventstore.testing.Forge.PushReceivedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventStoreTesterTest {

  private final List<Forge> forges = new ArrayList<>();

  @RegisterExtension final EventStoreTester events = Forge.tester(Forge.ALL, forges);

  private List<String> log() {
    return forges.get(0).log;
  }

  @Test
  void deliversWhenItIsTold() {
    events.store().publish(new PushReceivedEvent(1, "main"));
    assertThat(log()).isEmpty();
    assertThat(events.store().operations().waiting()).isEqualTo(1);
    events.deliverDue();
    assertThat(log()).containsExactly("pipeline main");
    events.deliverAll();
    assertThat(log()).containsExactly("pipeline main", "notify PipelineCreatedEvent caused");
    assertThat(events.store().operations().waiting()).isZero();
  }

  @Test
  void movesItsClockOnlyWhenItIsTold() {
    events.store().publish(new PipelineFinishedEvent(1));
    events.deliverDue();
    events.advanceBy(Duration.ofMinutes(5).minusMillis(1));
    assertThat(log()).isEmpty();
    events.advanceBy(Duration.ofMillis(1));
    assertThat(log()).containsExactly("notify PipelineFinishedEvent first");
    assertThatIllegalArgumentException().isThrownBy(() -> events.advanceBy(Duration.ofMillis(-1)));
  }

  @Test
  void dropsWhatIsDeduplicatedWhileTheFirstWaits() {
    for (int i = 0; i < 3; i++) {
      events.store().publish(new PipelineFinishedEvent(1));
    }
    events.store().publish(new PipelineFinishedEvent(2));
    events.deliverAll();
    assertThat(log()).hasSize(2);
    events.store().publish(new PipelineFinishedEvent(1));
    events.deliverAll();
    assertThat(log()).hasSize(3);
  }

  @Test
  void retriesWithoutWaiting() {
    events.store().publish(new CrashedEvent(2));
    events.deliverDue();
    events.advanceBy(Duration.ofMinutes(59));
    assertThat(log()).isEmpty();
    events.advanceBy(Duration.ofMinutes(1));
    assertThat(log()).isEmpty();
    events.advanceBy(Duration.ofHours(2));
    assertThat(log()).containsExactly("survived");
  }

  @Test
  void failsWhenASubscriberHasFailedForGood() {
    events.store().publish(new CrashedEvent(3));
    events.store().publish(new PushReceivedEvent(1, "main"));
    assertThatExceptionOfType(UndeliveredEventsError.class)
        .isThrownBy(events::deliverAll)
        .withMessage(
            """
            Not delivered:
              %s(%s) after 3 attempts: java.lang.IllegalStateException: crash 3\
            """
                .formatted(Forge.CrashWorker.class.getName(), CrashedEvent.class.getName()))
        .withCauseInstanceOf(IllegalStateException.class);
    assertThat(log()).contains("pipeline main", "notify PipelineCreatedEvent caused");
  }

  @Test
  void keepsDeadLettersForTheTestThatWantsThem() {
    events.store().publish(new CrashedEvent(3));
    events.deliverAllThatCanBe();
    var letters = events.store().operations().deadLetters();
    assertThat(letters.count()).isEqualTo(1);
    var letter = letters.list(10).get(0);
    assertThat(letter.error()).contains("crash 3");
    assertThat(letter.attempts()).isEqualTo(3);
    assertThat(letter.event()).isPresent();
    assertThat(letters.redrive(letter.id())).isTrue();
    assertThat(letters.redrive(letter.id())).isFalse();
    events.deliverAll();
    assertThat(log()).containsExactly("survived");
    assertThat(letters.count()).isZero();
  }

  record OpenEvent(@Nullable Object payload) implements Event {}

  static final class OpenWorker implements Subscriber<OpenEvent> {
    static final List<Object> RECEIVED = new ArrayList<>();

    @Override
    public void handleEvent(OpenEvent event) {
      RECEIVED.add(String.valueOf(event.payload()));
    }
  }

  @Test
  void deliversWhatWasWrittenAsJson() {
    OpenWorker.RECEIVED.clear();
    try (EventStoreTester tester =
        EventStoreTester.of(registry -> registry.subscribe(OpenWorker.class).to(OpenEvent.class))) {
      List<String> payload = new ArrayList<>(List.of("before"));
      tester.store().publish(new OpenEvent(payload));
      payload.set(0, "after");
      tester.deliverAll();
      assertThat(OpenWorker.RECEIVED).containsExactly("[before]");
      assertThatExceptionOfType(EventJsonException.class)
          .isThrownBy(() -> tester.store().publish(new OpenEvent(new Thread())));
    }
  }

  @Test
  void refusesWhatCannotBeWrittenThoughNobodyHearsIt() {
    record ThreadStartedEvent(Thread thread) implements Event {}
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> events.store().publish(new ThreadStartedEvent(new Thread())));
    assertThat(events.published()).isEmpty();
  }

  static final class AnyWorker implements Subscriber<Event> {
    @Override
    public void handleEvent(Event event) {}
  }

  @Test
  void refusesWhatADurableEngineCouldNotReadBack() {
    try (EventStoreTester tester =
        EventStoreTester.of(
            registry -> {
              registry.publishes(PipelineCreatedEvent.class);
              registry.subscribe(AnyWorker.class).toNamed("*");
            })) {
      assertThatExceptionOfType(RejectedJobException.class)
          .isThrownBy(() -> tester.store().publish(new IssueClosedEvent(1)))
          .withMessageContaining("registry.publishes(IssueClosedEvent.class)");
    }
  }

  @Test
  void runsPlainWorkersToo() {
    events.store();
    events.engine().enqueueIn(Duration.ofDays(1), Forge.AuditWorker.class, "x");
    events.deliverDue();
    assertThat(log()).isEmpty();
    events.deliverAll();
    assertThat(log()).containsExactly("audit x");
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> events.engine().enqueue(ThreadWorker.class, new Thread()));
  }

  static final class ThreadWorker implements Worker<Thread> {
    @Override
    public void perform(Thread argument) {}
  }

  static final class AskingSubscriptions {
    private AskingSubscriptions() {}

    static boolean fail(PushReceivedEvent push) {
      throw new IllegalStateException("cannot say for " + push);
    }
  }

  @Test
  void recordsWhatOthersGotThoughAConditionThrew() {
    List<Forge> created = new ArrayList<>();
    try (EventStoreTester tester =
        Forge.tester(
            registry ->
                registry
                    .subscribe(Forge.IdleWorker.class)
                    .to(PushReceivedEvent.class)
                    .when(push -> AskingSubscriptions.fail(push)),
            created)) {
      assertThatExceptionOfType(PublicationException.class)
          .isThrownBy(() -> tester.store().publish(new PushReceivedEvent(1, "x")));
      assertThat(tester.published()).hasSize(1);
    }
  }

  @Test
  void redeliversWhatWentWell() {
    events.store().publish(new PushReceivedEvent(1, "main"));
    events.deliverDue();
    events.deliverAgain();
    assertThat(log())
        .containsExactly("pipeline main", "pipeline main", "notify PipelineCreatedEvent caused");
  }

  static final class Transactions implements TransactionHook {
    final List<Runnable> onCommit = new ArrayList<>();
    boolean active;

    @Override
    public boolean isActive() {
      return active;
    }

    @Override
    public void afterCommit(Runnable action) {
      onCommit.add(action);
    }
  }

  @Test
  void countsAsPublishedWhatHasBeenCommitted() {
    Transactions transactions = new Transactions();
    List<Forge> created = new ArrayList<>();
    try (EventStoreTester tester = Forge.tester(Forge.ALL, created).bindToCommitsOf(transactions)) {
      EventStore store = tester.store();
      transactions.active = true;
      store.publish(new PushReceivedEvent(1, "main"));
      assertThat(tester).publishedNothingOf(PushReceivedEvent.class);
      assertThat(store.operations().waiting()).isZero();
      transactions.active = false;
      transactions.onCommit.forEach(Runnable::run);
      assertThat(tester).published(PushReceivedEvent.class).once();
      assertThat(store.operations().waiting()).isEqualTo(1);
    }
  }

  static final class EchoWorker implements Subscriber<PushReceivedEvent> {
    @Override
    public void handleEvent(PushReceivedEvent event) {
      handleEventIn(Duration.ofSeconds(1), event);
    }
  }

  @Test
  void noticesWhatDoesNotEnd() {
    try (EventStoreTester tester =
        EventStoreTester.of(
            registry -> registry.subscribe(EchoWorker.class).to(PushReceivedEvent.class))) {
      tester.store().publish(new PushReceivedEvent(1, "x"));
      assertThatIllegalStateException()
          .isThrownBy(tester::deliverAll)
          .withMessageContaining("After 10000 deliveries")
          .withMessageContaining(EchoWorker.class.getName() + "(git/push_received)");
    }
  }

  @Test
  void startsANewStoreAfterItWasClosed() {
    events.store().publish(new PushReceivedEvent(1, "main"));
    EventStore first = events.store();
    events.close();
    assertThatExceptionOfType(RejectedJobException.class)
        .isThrownBy(() -> first.publish(new PushReceivedEvent(1, "main")));
    assertThat(events.store()).isNotSameAs(first);
    assertThat(events.published()).isEmpty();
  }

  @Test
  void isConfiguredBeforeItRuns() {
    events.store();
    assertThatIllegalStateException()
        .isThrownBy(() -> events.configure(builder -> builder.domainsUnder("com.acme")))
        .withMessageContaining("before store()");
  }
}
