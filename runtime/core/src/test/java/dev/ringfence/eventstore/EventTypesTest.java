package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventTypesTest {

  sealed interface BuildEvent extends Event {}

  @EventName(value = "ci/build_started", formerly = "ci/build_begun")
  record BuildStartedEvent(long id) implements BuildEvent {}

  record BuildFinishedEvent(long id) implements BuildEvent {}

  @EventName("ci/build_started")
  record ImpostorEvent(long id) implements Event {}

  interface OpenEvent extends Event {}

  @Test
  void knowsEventsByTheirClasses() {
    EventTypes types = EventTypes.ofClasses(List.of(BuildEvent.class, BuildStartedEvent.class));
    assertThat(types.all())
        .extracting(EventType::name)
        .containsExactly("ci/build_started", BuildFinishedEvent.class.getName());
    assertThat(types.named("ci/build_begun")).isEqualTo(types.named("ci/build_started"));
    assertThat(types.named("ci/build_ended")).isEmpty();
  }

  @Test
  void refusesWhatHasNoNameOfItsOwn() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EventTypes.ofClasses(
                    List.of(BuildEvent.class, ImpostorEvent.class, OpenEvent.class)))
        .withMessageContaining("'ci/build_started' is the name of")
        .withMessageContaining(OpenEvent.class.getName() + " is abstract");
  }
}
