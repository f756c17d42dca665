package com.acme.forge.packages;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.events.PushReceivedEvent;
import com.acme.forge.packages.events.VulnerableDependencyFoundEvent;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Subscriber;

/** Looks for vulnerable dependencies in the manifests that a push changed. */
final class ScanDependenciesWorker implements Subscriber<PushReceivedEvent> {

  private final Advisories advisories;
  private final EventStore events;
  private final ActivityLog activity;

  ScanDependenciesWorker(Advisories advisories, EventStore events, ActivityLog activity) {
    this.advisories = advisories;
    this.events = events;
    this.activity = activity;
  }

  /** Whether a push is worth a scan; cheap, for use as a condition. */
  static boolean concerns(PushReceivedEvent push) {
    return push.changedFiles().stream().anyMatch(ScanDependenciesWorker::isManifest);
  }

  private static boolean isManifest(String file) {
    return file.endsWith("package.json") || file.endsWith("pom.xml");
  }

  @Override
  public void handleEvent(PushReceivedEvent event) {
    event.changedFiles().stream()
        .filter(ScanDependenciesWorker::isManifest)
        .flatMap(manifest -> advisories.concerning(manifest).stream())
        .forEach(
            advisory -> {
              activity.record("packages", "%s brings in %s".formatted(event.branch(), advisory));
              events.publish(
                  new VulnerableDependencyFoundEvent(event.projectId(), event.branch(), advisory));
            });
  }
}
