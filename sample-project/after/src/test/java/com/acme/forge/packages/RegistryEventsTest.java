package com.acme.forge.packages;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.packages.events.NpmPackagePublishedEvent;
import com.acme.forge.packages.events.NpmTagAddedEvent;
import com.acme.forge.packages.events.NpmTagDeletedEvent;
import dev.ringfence.eventstore.testing.EventStoreTester;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One subscriber hears of every event of the registry, whatever its type. */
final class RegistryEventsTest {

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  @RegisterExtension
  final EventStoreTester events =
      EventStoreTester.of(new PackagesSubscriptions())
          .createWorkersWith(type -> new ReportRegistryChangeWorker(new ActivityLog(lines::add)));

  @Test
  void reportsEveryChange() {
    events.store().publish(new NpmPackagePublishedEvent(1, 7, "@acme/web", "1.0.0"));
    events.store().publish(new NpmTagAddedEvent(1, 7, "@acme/web", "stable", "1.0.0"));
    events.store().publish(new NpmTagDeletedEvent(1, "@acme/web", "stable", "1.0.0"));
    events.deliverAll();

    assertThat(events).handledBy(ReportRegistryChangeWorker.class).times(3);
    assertThat(List.copyOf(lines))
        .containsExactly(
            "packages       @acme/web@1.0.0 is published",
            "packages       @acme/web@1.0.0 is now stable",
            "packages       @acme/web is no longer stable");
  }
}
