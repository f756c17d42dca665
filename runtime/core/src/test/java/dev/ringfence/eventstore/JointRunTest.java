package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several subscribers of one event that run at once, where nobody watches. */
@Timeout(30)
final class JointRunTest {

  private static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();
  private static final Deque<EventStore> STORE = new ArrayDeque<>(1);
  private static volatile CountDownLatch again = new CountDownLatch(1);

  record TagPushedEvent(String name) implements Event {}

  private static void hear(Object who, TagPushedEvent event) {
    HEARD.add(who.getClass().getSimpleName() + " " + event.name());
  }

  static final class First implements Subscriber<TagPushedEvent> {
    @Override
    public void handleEvent(TagPushedEvent event) {
      hear(this, event);
      if (event.name().equals("outer")) {
        STORE.getFirst().publish(new TagPushedEvent("inner"));
      }
    }
  }

  static final class Failing implements Subscriber<TagPushedEvent> {
    @Override
    public void handleEvent(TagPushedEvent event) {
      hear(this, event);
      if (event.name().startsWith("broken")) {
        throw new LinkageError(event.name());
      }
    }
  }

  static final class PuttingOff implements Subscriber<TagPushedEvent> {
    @Override
    public void handleEvent(TagPushedEvent event) {
      hear(this, event);
      if (event.name().endsWith("late") && again.getCount() > 0) {
        again.countDown();
        handleEventIn(Duration.ofMillis(1), event);
      }
    }
  }

  static final class Last implements Subscriber<TagPushedEvent> {
    @Override
    public void handleEvent(TagPushedEvent event) {
      hear(this, event);
    }
  }

  @BeforeEach
  void forget() {
    HEARD.clear();
    STORE.clear();
    again = new CountDownLatch(1);
  }

  private static EventStore store() {
    EventStore store =
        EventStore.of(
                r -> {
                  for (Class<? extends Subscriber<TagPushedEvent>> each :
                      List.of(First.class, Failing.class, PuttingOff.class, Last.class)) {
                    r.subscribe(each).to(TagPushedEvent.class).retry(RetryPolicy.never());
                  }
                })
            .runOn(JobEngine.direct());
    STORE.add(store);
    return store;
  }

  @Test
  void runsAllInTheirOrder() {
    try (EventStore store = store()) {
      store.publish(new TagPushedEvent("v1"));
    }
    assertThat(HEARD).containsExactly("First v1", "Failing v1", "PuttingOff v1", "Last v1");
  }

  @Test
  void oneThatFailsKeepsNothingFromTheOthers() {
    try (EventStore store = store()) {
      store.publish(new TagPushedEvent("broken"));

      assertThat(HEARD)
          .containsExactly("First broken", "Failing broken", "PuttingOff broken", "Last broken");
      assertThat(store.operations().deadLetters().list(10))
          .singleElement()
          .satisfies(
              letter -> {
                assertThat(letter.worker()).isEqualTo(Failing.class.getName());
                assertThat(letter.error()).isEqualTo("java.lang.LinkageError: broken");
              });
    }
  }

  @Test
  void oneThatPutsItsEventOffGetsItAgainAlone() throws InterruptedException {
    try (EventStore store = store()) {
      store.publish(new TagPushedEvent("broken, late"));

      assertThat(again.await(20, TimeUnit.SECONDS)).isTrue();
      while (HEARD.size() < 5) {
        Thread.onSpinWait();
      }
      // The second time is another thread's, which need not wait for the last of the others.
      assertThat(HEARD.stream().distinct())
          .containsExactly(
              "First broken, late",
              "Failing broken, late",
              "PuttingOff broken, late",
              "Last broken, late");
      assertThat(HEARD).hasSize(5).filteredOn("PuttingOff broken, late"::equals).hasSize(2);
      assertThat(store.operations().deadLetters().count()).isEqualTo(1);
    }
  }

  @Test
  void aHandlerThatPublishesHasItsOwnRunInside() {
    try (EventStore store = store()) {
      store.publish(new TagPushedEvent("outer"));
    }
    assertThat(HEARD)
        .containsExactly(
            "First outer",
            "First inner",
            "Failing inner",
            "PuttingOff inner",
            "Last inner",
            "Failing outer",
            "PuttingOff outer",
            "Last outer");
  }

  @Test
  void passesOverOneThatIsSwitchedOff() {
    try (EventStore store = store()) {
      store.operations().subscriptions().get(1).switchOff("incident 42");
      store.publish(new TagPushedEvent("broken"));

      assertThat(HEARD).containsExactly("First broken", "PuttingOff broken", "Last broken");
      assertThat(store.operations().deadLetters().count()).isZero();
    }
  }
}
