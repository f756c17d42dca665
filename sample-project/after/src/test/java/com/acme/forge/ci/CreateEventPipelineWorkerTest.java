package com.acme.forge.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.forge.ci.events.PipelineCreatedEvent;
import com.acme.forge.common.TemporaryDatabase;
import com.acme.forge.packages.events.NpmPackagePublishedEvent;
import com.acme.forge.packages.events.NpmTagAddedEvent;
import com.acme.forge.packages.events.NpmTagDeletedEvent;
import com.acme.forge.packages.events.PackageRegistryEvent;
import dev.ringfence.eventstore.testing.EventStoreTester;
import dev.ringfence.eventstore.testing.SubscriberContract;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CreateEventPipelineWorkerTest implements SubscriberContract<PackageRegistryEvent> {

  @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();
  private final CiFixture ci = new CiFixture(database);

  @RegisterExtension final EventStoreTester events = ci.events;

  @BeforeEach
  void subscribes() {
    ci.commit(
        1,
        "any: {script: 'true', on: package_registry/*}",
        "added: {script: 'true', on: package_registry/npm/tag_added}",
        "test: {script: 'true'}");
    ci.commit(2, "added: {script: 'true', on: package_registry/npm/tag_added}");
    events.deliverAll();
    ci.subscribedProjects.refresh();
    events.forget();
  }

  @Override
  public EventStoreTester events() {
    return events;
  }

  @Override
  public Class<CreateEventPipelineWorker> subscriber() {
    return CreateEventPipelineWorker.class;
  }

  @Override
  public PackageRegistryEvent event() {
    return new NpmTagAddedEvent(1, 7, "@acme/web", "stable", "1.0.0");
  }

  @Override
  public Object effects() {
    return ci.jobs();
  }

  @Override
  public List<PackageRegistryEvent> ignoredEvents() {
    return List.of(new NpmTagAddedEvent(3, 7, "@acme/web", "stable", "1.0.0"));
  }

  @Test
  void runsTheJobsThatWaitForTheEvent() {
    events.store().publish(event());
    events.store().publish(new NpmTagDeletedEvent(1, "@acme/web", "stable", "1.0.0"));
    events.deliverAll();

    assertThat(ci.jobs())
        .containsExactly(
            "event_subscription any SUCCESS",
            "event_subscription any SUCCESS",
            "event_subscription added SUCCESS",
            "push test SUCCESS");
    assertThat(events)
        .published(PipelineCreatedEvent.class)
        .matching(
            "carries the tag that was added",
            created -> created.origin().payload().contains("\"tag\":\"stable\""))
        .times(2);
  }

  @Test
  void createsNoPipelineForWhatNoJobWaitsFor() {
    events.store().publish(new NpmPackagePublishedEvent(2, 7, "web", "1.0.0"));
    events.deliverAll();

    assertThat(events).handledBy(CreateEventPipelineWorker.class).once();
    assertThat(events).publishedNothingOf(PipelineCreatedEvent.class);
  }
}
