package com.acme.forge;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.acme.forge.ci.Job;
import com.acme.forge.ci.Pipeline;
import com.acme.forge.ci.Status;
import com.acme.forge.ci.script.ScriptLimits;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a CI file or a script is told by its pipeline. */
final class BadCiInputTest {

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  @TempDir Path data;
  private Forge forge;
  private RepositoryRequests repository;

  @BeforeEach
  void start() throws IOException {
    forge =
        Forge.start(
            ForgeSettings.in(data)
                .withScriptLimits(ScriptLimits.standard().withTimeout(Duration.ofSeconds(5))),
            lines::add);
    repository = RepositoryRequests.of(forge, data);
  }

  @AfterEach
  void reportsNoFailedDelivery() {
    forge.close();
    assertThat(lines).noneMatch(line -> line.startsWith("forge"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {                  | not YAML
          test: {}           | job 'test' has no script
          a: {script: x, on: package_registry/npm/tag_add} | did you mean 'package_registry/npm/tag_added'?
          a: {script: x, on: container_registry/*}         | 'container_registry/*' matches no event
          """)
  void failsThePipelineOfABadFile(String file, String message) throws Exception {
    Pipeline pipeline = pipelineOf(file);

    assertThat(pipeline.status()).isEqualTo(Status.FAILED);
    assertThat(pipeline.error())
        .hasValueSatisfying(
            error -> assertThat(error).startsWith(".gitlab-ci.yml: line 1: ").contains(message));
    assertThat(pipeline.jobs()).isEmpty();
  }

  @Test
  void killsAScriptThatNeverEnds() throws Exception {
    Job job = jobOf("test: {script: [echo started, sleep 600]}");

    assertThat(job.status()).isEqualTo(Status.FAILED);
    assertThat(job.output()).isEqualTo("started\n");
    assertThat(job.note()).contains("It was killed, since it took longer than 5 seconds");
  }

  @Test
  void keepsTheBeginningOfAHundredMegabytes() throws Exception {
    Job job = jobOf("test: {script: \"head -c 100000000 /dev/zero | tr '\\\\0' x\"}");

    assertThat(job.status()).isEqualTo(Status.SUCCESS);
    assertThat(job.output())
        .hasSizeLessThan(300_000)
        .endsWith("xxx\n[There was more: the first 262144 bytes are kept.]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"..", "a%2f..%2fb", "%2e%2e/a", "a%2f%2fb", "/a", "a%00", "a%20b", "-%0a"})
  void refusesPathsThatAreNone(String path) throws Exception {
    assertThat(repository.put(path, "x").statusCode()).isBetween(400, 404);
  }

  @Test
  void refusesWhatIsNoText() throws Exception {
    byte[] notUtf8 = {'a', (byte) 0xFF};
    assertThat(repository.put("a", BodyPublishers.ofByteArray(notUtf8)).statusCode())
        .isEqualTo(400);
    assertThat(repository.put("a", "a\0b").statusCode()).isEqualTo(400);
    assertThat(repository.put("a", "x".repeat((1 << 20) + 1)).statusCode()).isEqualTo(413);
  }

  @Test
  void refusesWhoHasNoToken() throws Exception {
    assertThat(repository.withToken("wrong").put("a", "x").statusCode()).isEqualTo(401);
  }

  private Job jobOf(String file) throws Exception {
    return pipelineOf(file).jobs().get(0);
  }

  private Pipeline pipelineOf(String file) throws Exception {
    repository.putCiFile(file);
    List<Pipeline> newest =
        await()
            .atMost(ofMinutes(1))
            .until(() -> forge.pipelines().recent(1), BadCiInputTest::hasEnded);
    return newest.get(0);
  }

  private static boolean hasEnded(List<Pipeline> newest) {
    return newest.stream()
        .anyMatch(each -> each.status() != Status.PENDING && each.status() != Status.RUNNING);
  }
}
