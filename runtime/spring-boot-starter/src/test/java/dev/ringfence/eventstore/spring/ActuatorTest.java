package dev.ringfence.eventstore.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import dev.ringfence.eventstore.DeadLetter;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.spring.EventStoreEndpoint.SubscriptionState;
import dev.ringfence.eventstore.spring.Forge.CrashedEvent;
import dev.ringfence.eventstore.spring.Forge.Journal;
import dev.ringfence.eventstore.spring.Forge.PushReceivedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.endpoint.InvocationContext;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.invoke.convert.ConversionServiceParameterValueMapper;
import org.springframework.boot.actuate.endpoint.web.EndpointMediaTypes;
import org.springframework.boot.actuate.endpoint.web.WebOperation;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpointDiscoverer;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class ActuatorTest {

  private static final String PIPELINES =
      Forge.CreatePipelineWorker.class.getName() + " to " + PushReceivedEvent.class.getName();

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  EventStoreAutoConfiguration.class, EventStoreActuatorAutoConfiguration.class))
          .withUserConfiguration(Forge.Beans.class)
          .withPropertyValues(
              "ringfence.event-store.engine=direct",
              "management.endpoints.web.exposure.include=eventstore,eventstoredeadletters");

  /** The operations as the web has them, by method and path. */
  private static Object call(
      ApplicationContext context, String method, String path, Map<String, Object> arguments) {
    WebEndpointDiscoverer web =
        new WebEndpointDiscoverer(
            context,
            new ConversionServiceParameterValueMapper(),
            EndpointMediaTypes.DEFAULT,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    WebOperation operation =
        web.getEndpoints().stream()
            .flatMap(endpoint -> endpoint.getOperations().stream())
            .filter(
                each ->
                    each.getRequestPredicate().getHttpMethod().name().equals(method)
                        && each.getRequestPredicate().getPath().equals(path))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + method + " " + path));
    Object answer = operation.invoke(new InvocationContext(SecurityContext.NONE, arguments));
    return answer == null ? "nothing" : answer;
  }

  @Test
  void isNotThereUnlessItIsExposed() {
    application
        .withPropertyValues("management.endpoints.web.exposure.include=health")
        .run(
            context ->
                assertThat(context)
                    .doesNotHaveBean(EventStoreEndpoint.class)
                    .doesNotHaveBean(DeadLettersEndpoint.class));
  }

  @Test
  void showsTheStoreAtAGlance() {
    application.run(
        context -> {
          context.getBean(EventStore.class).publish(new CrashedEvent("x"));
          EventStoreEndpoint.Overview overview =
              (EventStoreEndpoint.Overview) call(context, "GET", "eventstore", Map.of());
          assertThat(overview.waiting()).isZero();
          assertThat(overview.deadLetters()).isEqualTo(1);
          assertThat(overview.longestLag()).isGreaterThanOrEqualTo(overview.lag());
          assertThat(overview.subscriptions())
              .containsExactly(
                  new SubscriptionState(
                      PIPELINES,
                      Forge.CreatePipelineWorker.class.getName(),
                      null,
                      false,
                      true,
                      null),
                  new SubscriptionState(
                      Forge.CrashWorker.class.getName() + " to " + CrashedEvent.class.getName(),
                      Forge.CrashWorker.class.getName(),
                      null,
                      false,
                      true,
                      null));
        });
  }

  @Test
  void switchesASubscriptionOffAndOn() {
    application.run(
        context -> {
          EventStore store = context.getBean(EventStore.class);
          Journal journal = context.getBean(Journal.class);
          Object off =
              call(
                  context,
                  "POST",
                  "eventstore",
                  Map.of("subscription", PIPELINES, "on", "false", "reason", "incident 42"));
          assertThat(off).extracting("on", "reason").containsExactly(false, "incident 42");
          store.publish(new PushReceivedEvent("lost"));
          assertThat(journal.lines).isEmpty();
          assertThat(
                  call(
                      context, "POST", "eventstore", Map.of("subscription", PIPELINES, "on", true)))
              .extracting("on", "reason")
              .containsExactly(true, null);
          store.publish(new PushReceivedEvent("main"));
          assertThat(journal.lines).containsExactly("pipeline main");
          assertThatIllegalArgumentException()
              .isThrownBy(
                  () ->
                      call(
                          context,
                          "POST",
                          "eventstore",
                          Map.of("subscription", PIPELINES + "x", "on", true)))
              .withMessageContaining("did you mean " + PIPELINES);
        });
  }

  @Test
  void listsRedrivesAndDiscardsDeadLetters() {
    application.run(
        context -> {
          EventStore store = context.getBean(EventStore.class);
          store.publish(new CrashedEvent("x"));
          store.publish(new CrashedEvent("y"));
          List<?> letters =
              (List<?>) call(context, "GET", "eventstoredeadletters", Map.of("limit", "1"));
          assertThat(letters).hasSize(1);
          DeadLetter first = (DeadLetter) letters.get(0);
          assertThat(first.error()).contains("crashed by x");
          String one = "eventstoredeadletters/{id}";
          assertThat(call(context, "POST", one, Map.of("id", first.id())))
              .isEqualTo(new DeadLettersEndpoint.Done(first.id(), "redriven"));
          // It is run, and fails, in the background.
          await()
              .atMost(Duration.ofSeconds(60))
              .until(() -> store.operations().deadLetters().count() == 2);
          List<?> left = (List<?>) call(context, "GET", "eventstoredeadletters", Map.of());
          assertThat(left).hasSize(2);
          assertThat(left.contains(first)).isFalse();
          assertThat(call(context, "DELETE", one, Map.of("id", ((DeadLetter) left.get(0)).id())))
              .extracting("outcome")
              .isEqualTo("discarded");
          assertThat(call(context, "POST", one, Map.of("id", "none"))).isEqualTo("nothing");
          assertThat(call(context, "DELETE", one, Map.of("id", "none"))).isEqualTo("nothing");
          assertThat(store.operations().deadLetters().count()).isEqualTo(1);
        });
  }

  @Test
  void isHealthyAsLongAsItRuns() {
    application.run(
        context -> {
          EventStoreHealthIndicator indicator = context.getBean(EventStoreHealthIndicator.class);
          context.getBean(EventStore.class).publish(new CrashedEvent("x"));
          Health health = indicator.health();
          assertThat(health.getStatus()).isEqualTo(Status.UP);
          assertThat(health.getDetails())
              .containsEntry("waiting", 0L)
              .containsEntry("deadLetters", 1L);
          context.getBean(ManagedEventStore.class).stop();
          assertThat(indicator.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        });
    application
        .withPropertyValues("management.health.eventstore.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(EventStoreHealthIndicator.class));
  }
}
