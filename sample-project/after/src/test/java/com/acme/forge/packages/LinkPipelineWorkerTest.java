package com.acme.forge.packages;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.forge.ci.events.OriginalEvent;
import com.acme.forge.ci.events.PipelineCreatedEvent;
import com.acme.forge.common.ActivityLog;
import com.acme.forge.common.TemporaryDatabase;
import com.acme.forge.packages.npm.NpmPipelines;
import dev.ringfence.eventstore.testing.EventStoreTester;
import dev.ringfence.eventstore.testing.SubscriberContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class LinkPipelineWorkerTest implements SubscriberContract<PipelineCreatedEvent> {

  private static final String TAG_ADDED = "package_registry/npm/tag_added";

  @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();

  @RegisterExtension
  final EventStoreTester events =
      EventStoreTester.of(new PackagesSubscriptions())
          .createWorkersWith(
              type ->
                  new LinkPipelineWorker(
                      new NpmPipelines(database.get()), new ActivityLog(line -> {})));

  @BeforeEach
  void publishesAPackage() {
    NpmRows.insertPackage(database.get());
  }

  private static PipelineCreatedEvent pipeline(long id, String type, String payload) {
    return new PipelineCreatedEvent(id, 1, "main", "c0ffee", new OriginalEvent(type, payload));
  }

  @Override
  public EventStoreTester events() {
    return events;
  }

  @Override
  public Class<LinkPipelineWorker> subscriber() {
    return LinkPipelineWorker.class;
  }

  @Override
  public PipelineCreatedEvent event() {
    return pipeline(
        7,
        TAG_ADDED,
        "{\"projectId\":1,\"packageFileId\":1,\"name\":\"web\",\"tag\":\"a\",\"version\":\"1.0.0\"}");
  }

  @Override
  public Optional<Long> effects() {
    return database
        .get()
        .read(
            handle ->
                handle
                    .createQuery("SELECT pipeline_id FROM npm_version WHERE version = '1.0.0'")
                    .mapTo(Long.class)
                    .findOne());
  }

  @Override
  public List<PipelineCreatedEvent> ignoredEvents() {
    return List.of(
        pipeline(8, "com.acme.forge.git.events.PushReceivedEvent", "{}"),
        pipeline(9, "container_registry/tag_added", "{}"));
  }

  @Test
  void keepsTheNewestPipeline() {
    events.store().publish(event());
    events
        .store()
        .publish(
            pipeline(
                6,
                "package_registry/npm/tag_deleted",
                "{\"projectId\":1,\"name\":\"web\",\"tag\":\"a\",\"version\":\"1.0.0\"}"));
    events.deliverAll();

    assertThat(events).handledBy(LinkPipelineWorker.class).times(2);
    assertThat(effects()).contains(7L);
  }
}
