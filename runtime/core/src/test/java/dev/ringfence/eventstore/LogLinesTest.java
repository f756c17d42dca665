package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Reads what slf4j-simple wrote; simplelogger.properties says where. */
final class LogLinesTest {

  record BranchDeletedEvent(String secretName) implements Event {}

  static final class CloseMergeRequestsWorker implements Subscriber<BranchDeletedEvent> {
    @Override
    public void handleEvent(BranchDeletedEvent event) {
      if (event.secretName().startsWith("broken")) {
        throw new ArithmeticException("out of order");
      }
    }
  }

  @Test
  void saysInOneLineEachWhatWasPublishedDeliveredAndNotDelivered() throws IOException {
    assumeTrue(LoggerFactory.getLogger(EventStore.class).isDebugEnabled(), "needs debug lines");
    try (EventStore store =
        EventStore.of(r -> r.subscribe(CloseMergeRequestsWorker.class).to(BranchDeletedEvent.class))
            .runOn(JobEngine.inProcess(InProcessSettings.defaults().withThreads(1)))) {
      store.publish(new BranchDeletedEvent("fine"));
      store.publish(new BranchDeletedEvent("broken"));
    }

    String event = "event=" + BranchDeletedEvent.class.getName();
    String subscriber = "subscriber=" + CloseMergeRequestsWorker.class.getName();
    List<String> lines = Files.readAllLines(Path.of("target", "event-store-tests.log"));
    assertThat(lines)
        .filteredOn(line -> line.contains(event))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("DEBUG", "subscribers=1", "Event published"),
            line -> assertThat(line).contains("DEBUG", "subscribers=1", "Event published"),
            line -> assertThat(line).contains("DEBUG", subscriber, "Event delivered"),
            line -> assertThat(line).contains("WARN", subscriber, "Event to be delivered again"),
            line -> assertThat(line).contains("ERROR", subscriber, "Event not delivered"))
        .as("payloads stay out of the log")
        .noneMatch(line -> line.contains("secretName"));
    assertThat(lines).contains("java.lang.ArithmeticException: out of order");
  }
}
