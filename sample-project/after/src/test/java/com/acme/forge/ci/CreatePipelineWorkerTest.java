package com.acme.forge.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.forge.ci.config.EventPattern;
import com.acme.forge.ci.events.PipelineCreatedEvent;
import com.acme.forge.common.TemporaryDatabase;
import com.acme.forge.git.events.PushReceivedEvent;
import dev.ringfence.eventstore.testing.EventStoreTester;
import dev.ringfence.eventstore.testing.SubscriberContract;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CreatePipelineWorkerTest implements SubscriberContract<PushReceivedEvent> {

  @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();
  private final CiFixture ci = new CiFixture(database);

  @RegisterExtension final EventStoreTester events = ci.events;

  @BeforeEach
  void commitsACiFile() {
    ci.commit(1, "test: {script: 'true'}");
    events.deliverAll();
    events.forget();
  }

  @Override
  public EventStoreTester events() {
    return events;
  }

  @Override
  public Class<CreatePipelineWorker> subscriber() {
    return CreatePipelineWorker.class;
  }

  @Override
  public PushReceivedEvent event() {
    String head = ci.pipelines.of(1, "main").get(0).commit();
    return new PushReceivedEvent(1, "dark-mode", head, "Dim the lights", List.of());
  }

  @Override
  public Object effects() {
    return ci.jobs();
  }

  @Override
  public List<PushReceivedEvent> ignoredEvents() {
    return List.of(new PushReceivedEvent(1, "main", "facade", "Typo [skip ci]", List.of()));
  }

  @Test
  void tellsWhatThePipelineWasCreatedFor() {
    ci.commit(1, "test: {script: 'true'}");
    events.deliverAll();

    assertThat(events)
        .published(PipelineCreatedEvent.class)
        .with(PipelineCreatedEvent::branch, "main")
        .matching(
            "carries the push",
            created -> created.origin().type().equals(PushReceivedEvent.class.getName()))
        .once();
  }

  @Test
  void remembersWhatJobsWaitForUntilNoneDoes() {
    ci.commit(
        1,
        "a: {script: x, on: Packages::NpmTagAddedEvent}",
        "b: {script: x, on: package_registry/*}");
    events.deliverAll();
    assertThat(ci.subscriptions.of(1))
        .containsExactly(
            new EventPattern("package_registry/*"),
            new EventPattern("package_registry/npm/tag_added"));

    ci.commit(1, "b: {script: x, on: package_registry/*}", "test: {script: 'true'}");
    events.deliverAll();
    assertThat(ci.subscriptions.of(1)).containsExactly(new EventPattern("package_registry/*"));

    ci.commit(1, "test: {script: 'true'}");
    events.deliverAll();
    assertThat(ci.subscriptions.of(1)).isEmpty();
  }

  @Test
  void keepsTheSubscriptionsWhenTheFileIsBroken() {
    ci.commit(1, "a: {script: x, on: package_registry/*}");
    events.deliverAll();
    ci.commit(1, "a: [");
    events.deliverAll();

    assertThat(ci.subscriptions.of(1)).hasSize(1);
    Pipeline pipeline = ci.pipelines.recent(1).get(0);
    assertThat(pipeline.status()).isEqualTo(Status.FAILED);
    assertThat(pipeline.error()).hasValueSatisfying(e -> assertThat(e).contains("not YAML"));
  }

  @Test
  void doesNotGoBackToWhatAnOlderCommitSays() {
    ci.commit(1, "a: {script: x, on: package_registry/*}", "old: {script: 'true'}");
    ci.commit(1, "new: {script: 'true'}");
    events.deliverAll();

    assertThat(ci.subscriptions.of(1)).isEmpty();
    assertThat(ci.jobs())
        .containsExactlyInAnyOrder("push new SUCCESS", "push old SUCCESS", "push test SUCCESS");
  }

  @Test
  void createsThePipelineOfAFirstSubscriptionWhenAllProcessesKnowOfIt() {
    ci.commit(1, "a: {script: x, on: package_registry/*}", "new: {script: 'true'}");
    events.deliverDue();
    assertThat(ci.subscriptions.of(1)).isNotEmpty();
    assertThat(ci.jobs()).containsExactly("push test SUCCESS");

    events.advanceBy(SubscribedProjects.MAX_AGE);
    assertThat(ci.jobs()).containsExactly("push new SUCCESS", "push test SUCCESS");
  }
}
