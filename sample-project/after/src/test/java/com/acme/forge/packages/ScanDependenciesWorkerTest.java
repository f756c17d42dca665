package com.acme.forge.packages;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.events.PushReceivedEvent;
import dev.ringfence.eventstore.testing.EventStoreTester;
import dev.ringfence.eventstore.testing.SubscriberContract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ScanDependenciesWorkerTest implements SubscriberContract<PushReceivedEvent> {

  private final Set<String> findings = new TreeSet<>();

  @RegisterExtension
  final EventStoreTester events =
      EventStoreTester.of(new PackagesSubscriptions()).createWorkersWith(type -> worker());

  private ScanDependenciesWorker worker() {
    return new ScanDependenciesWorker(
        new Advisories(Map.of("pom.xml", "CVE-2026-4711")),
        events.store(),
        new ActivityLog(findings::add));
  }

  private static PushReceivedEvent pushOf(String file) {
    return new PushReceivedEvent(1, "main", "facade", "Bump", List.of(file));
  }

  @Override
  public EventStoreTester events() {
    return events;
  }

  @Override
  public Class<ScanDependenciesWorker> subscriber() {
    return ScanDependenciesWorker.class;
  }

  @Override
  public PushReceivedEvent event() {
    return pushOf("pom.xml");
  }

  @Override
  public Set<String> effects() {
    return Set.copyOf(findings);
  }

  @Override
  public List<PushReceivedEvent> ignoredEvents() {
    return List.of(pushOf("src/lights.ts"));
  }
}
