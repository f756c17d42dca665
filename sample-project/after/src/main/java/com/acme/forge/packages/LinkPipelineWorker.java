package com.acme.forge.packages;

import com.acme.forge.ci.events.PipelineCreatedEvent;
import com.acme.forge.common.ActivityLog;
import com.acme.forge.packages.events.PackageRegistryEvent;
import com.acme.forge.packages.npm.NpmPipelines;
import dev.ringfence.eventstore.EventType;
import dev.ringfence.eventstore.EventTypes;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.json.EventJson;
import java.util.List;
import java.util.Optional;

/** Links the version of a package with the pipeline that its event has set off. */
final class LinkPipelineWorker implements Subscriber<PipelineCreatedEvent> {

  private static final EventTypes OWN = EventTypes.ofClasses(List.of(PackageRegistryEvent.class));
  private static final EventJson JSON = EventJson.create();

  private final NpmPipelines pipelines;
  private final ActivityLog activity;

  LinkPipelineWorker(NpmPipelines pipelines, ActivityLog activity) {
    this.pipelines = pipelines;
    this.activity = activity;
  }

  /** Whether a pipeline was created for an event of this domain; cheap, for use as a condition. */
  static boolean concerns(PipelineCreatedEvent event) {
    return original(event).isPresent();
  }

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    original(event)
        .map(type -> (PackageRegistryEvent) JSON.read(type, event.origin().payload()))
        .filter(original -> pipelines.link(original, event.pipelineId()))
        .ifPresent(
            original ->
                activity.record(
                    "packages",
                    "%s@%s has pipeline %d"
                        .formatted(original.name(), original.version(), event.pipelineId())));
  }

  private static Optional<EventType> original(PipelineCreatedEvent event) {
    return OWN.named(event.origin().type());
  }
}
