package dev.ringfence.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.Subscriptions;
import dev.ringfence.eventstore.testing.Forge.CountPushesWorker;
import dev.ringfence.eventstore.testing.Forge.CreatePipelineWorker;
import dev.ringfence.eventstore.testing.Forge.IdleWorker;
import dev.ringfence.eventstore.testing.Forge.IssueClosedEvent;
import dev.ringfence.eventstore.testing.Forge.PushReceivedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs tests that implement the contract, as JUnit does. */
class SubscriberContractTest {

  abstract static class PushContract implements SubscriberContract<PushReceivedEvent> {

    private final List<Forge> forges = new ArrayList<>();
    private final Class<? extends Subscriber<PushReceivedEvent>> subscriber;

    @RegisterExtension final EventStoreTester events;

    PushContract(
        Class<? extends Subscriber<PushReceivedEvent>> subscriber, Subscriptions subscriptions) {
      this.subscriber = subscriber;
      this.events = Forge.tester(subscriptions, forges);
    }

    @Override
    public EventStoreTester events() {
      return events;
    }

    @Override
    public Class<? extends Subscriber<PushReceivedEvent>> subscriber() {
      return subscriber;
    }

    @Override
    public PushReceivedEvent event() {
      return new PushReceivedEvent(1, "main");
    }

    @Override
    public Object effects() {
      return Map.copyOf(forges.get(0).pipelines);
    }
  }

  static final class Kept extends PushContract {
    Kept() {
      super(CreatePipelineWorker.class, Forge.ALL);
    }

    @Override
    public List<? extends Event> ignoredEvents() {
      return List.of(new PushReceivedEvent(1, "ignored"), new PushReceivedEvent(1, "filtered"));
    }
  }

  static final class WithoutIgnoredEvents extends PushContract {
    WithoutIgnoredEvents() {
      super(CreatePipelineWorker.class, Forge.ALL);
    }
  }

  static final class IgnoringWhatItWouldNotGet extends PushContract {
    IgnoringWhatItWouldNotGet() {
      super(CreatePipelineWorker.class, Forge.ALL);
    }

    @Override
    public List<? extends Event> ignoredEvents() {
      return List.of(new IssueClosedEvent(1));
    }
  }

  static final class IgnoringWhatItHandles extends PushContract {
    IgnoringWhatItHandles() {
      super(CreatePipelineWorker.class, Forge.ALL);
    }

    @Override
    public List<? extends Event> ignoredEvents() {
      return List.of(new PushReceivedEvent(1, "topic"));
    }
  }

  static final class NotIdempotent extends PushContract {
    NotIdempotent() {
      super(
          CountPushesWorker.class,
          registry -> registry.subscribe(CountPushesWorker.class).to(PushReceivedEvent.class));
    }
  }

  static final class WithoutEffect extends PushContract {
    WithoutEffect() {
      super(
          IdleWorker.class,
          registry -> registry.subscribe(IdleWorker.class).to(PushReceivedEvent.class));
    }
  }

  static final class NotSubscribed extends PushContract {
    NotSubscribed() {
      super(IdleWorker.class, Forge.ALL);
    }
  }

  /** The tests of a class that fail, with what they say. */
  private static Map<String, String> failures(Class<?> testClass) {
    var tests =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(testClass))
            .execute()
            .testEvents();
    tests.assertStatistics(statistics -> statistics.started(4).finished(4));
    return tests.finished().stream()
        .filter(event -> result(event).getStatus() == Status.FAILED)
        .collect(
            Collectors.toMap(
                event -> event.getTestDescriptor().getDisplayName().replace("()", ""),
                event -> result(event).getThrowable().map(Throwable::getMessage).orElse(""),
                (a, b) -> a,
                TreeMap::new));
  }

  private static TestExecutionResult result(org.junit.platform.testkit.engine.Event finished) {
    return finished.getRequiredPayload(TestExecutionResult.class);
  }

  @Test
  void isKeptByASubscriberThatKeepsIt() {
    assertThat(failures(Kept.class)).isEmpty();
  }

  @Test
  void asksForEventsThatAConditionKeepsOut() {
    assertThat(failures(WithoutIgnoredEvents.class))
        .containsOnlyKeys("ignoresWhatItsConditionKeepsOut")
        .hasValueSatisfying(
            message(
                "ignoredEvents(), since a subscription of "
                    + CreatePipelineWorker.class.getName()));
  }

  @Test
  void isNotKeptByIgnoringWhatNobodyWouldDeliver() {
    assertThat(failures(IgnoringWhatItWouldNotGet.class))
        .containsOnlyKeys("ignoresWhatItsConditionKeepsOut")
        .hasValueSatisfying(message("it subscribes to none of these"));
  }

  @Test
  void isBrokenByHandlingWhatShouldBeIgnored() {
    assertThat(failures(IgnoringWhatItHandles.class))
        .containsOnlyKeys("ignoresWhatItsConditionKeepsOut")
        .hasValueSatisfying(message("to ignore what was published, but it has handled"));
  }

  @Test
  void isBrokenByASubscriberThatDoesThingsTwice() {
    assertThat(failures(NotIdempotent.class))
        .containsOnlyKeys("isIdempotent")
        .hasValueSatisfying(message("was delivered again"));
  }

  @Test
  void isBrokenByASubscriberThatDoesNothing() {
    assertThat(failures(WithoutEffect.class))
        .containsOnlyKeys("handlesItsEvent")
        .hasValueSatisfying(message("once it has handled PushReceivedEvent"));
  }

  @Test
  void isBrokenByASubscriberWithoutASubscription() {
    assertThat(failures(NotSubscribed.class))
        .containsKeys("isSubscribedToItsEvent", "handlesItsEvent")
        .hasValueSatisfying(message("its subscriptions are []"));
  }

  private static Condition<String> message(String part) {
    return new Condition<>(text -> text.contains(part), "contains %s", part);
  }
}
