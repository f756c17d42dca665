package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Publishes more than fits into a small heap, in a process of its own, to a subscriber that is
 * slower than the publisher. {@code -Devents=10000000} is the long run.
 */
@Timeout(600)
final class BoundedMemoryTest {

  /** Two million of these are two gigabytes. */
  record BlobPushedEvent(String blob) implements Event {}

  static final class SlowWorker implements Subscriber<BlobPushedEvent> {
    static final AtomicLong handled = new AtomicLong();

    @Override
    public void handleEvent(BlobPushedEvent event) {
      if (handled.incrementAndGet() % 1024 == 0) {
        LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
      }
    }
  }

  /** The process: publishes, closes, and prints how many events were handled. */
  public static void main(String[] arguments) {
    long events = Long.parseLong(arguments[0]);
    try (EventStore store =
        EventStore.of(r -> r.subscribe(SlowWorker.class).to(BlobPushedEvent.class))
            .runOn(JobEngine.inProcess(InProcessSettings.defaults().withQueueCapacity(1_000)))) {
      for (long i = 0; i < events; i++) {
        store.publish(new BlobPushedEvent(blob(i)));
      }
    }
    System.out.println("handled " + SlowWorker.handled);
  }

  private static String blob(long i) {
    char[] characters = new char[1024];
    Arrays.fill(characters, (char) ('a' + i % 26));
    return new String(characters);
  }

  @Test
  void publishesAnyNumberOfEventsUnderASmallHeap() throws Exception {
    String events = System.getProperty("events", "200000");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx24m",
                    "-Dorg.slf4j.simpleLogger.log.dev.ringfence.eventstore=warn",
                    "-Dorg.slf4j.simpleLogger.logFile=System.err",
                    "-cp",
                    System.getProperty("java.class.path"),
                    BoundedMemoryTest.class.getName(),
                    events))
            .redirectErrorStream(true)
            .directory(new File("."))
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(500, TimeUnit.SECONDS)).isTrue();
    assertThat(output.strip()).isEqualTo("handled " + events);
    assertThat(process.exitValue()).isZero();
  }
}
