package com.acme.forge.ci.script;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScriptRunnerTest {

  private static final ScriptLimits LIMITS = new ScriptLimits(ofMinutes(1), 1000);

  @TempDir Path temp;

  private ScriptResult run(ScriptLimits limits, String script) throws InterruptedException {
    return run(limits, script, Map.of());
  }

  private ScriptResult run(ScriptLimits limits, String script, Map<String, String> variables)
      throws InterruptedException {
    return new ScriptRunner(temp.resolve("jobs"), limits).run("1-1", script, variables, () -> true);
  }

  @Test
  void keepsWhatIsPrinted() throws Exception {
    assertThat(run(LIMITS, "echo out\necho err >&2\n"))
        .isEqualTo(new ScriptResult("out\nerr\n", Optional.empty()));
  }

  @Test
  void failsWithTheFirstLineThatFails() throws Exception {
    assertThat(run(LIMITS, "echo a\n(exit 3)\necho b\n"))
        .isEqualTo(new ScriptResult("a\n", Optional.of("The script ended with status 3")));
  }

  @Test
  void runsInADirectoryOfItsOwn() throws Exception {
    assertThat(run(LIMITS, "ls -A\ntouch file\npwd\n").output().strip())
        .isEqualTo(temp.toRealPath().resolve("jobs/1-1/work").toString());
    assertThat(temp.resolve("jobs")).isEmptyDirectory();
  }

  @Test
  void hasNothingInItsEnvironmentButWhatItIsGiven() throws Exception {
    assertThat(run(LIMITS, "env -0 | tr '\\0' '\\n' | cut -d= -f1 | sort", Map.of("CI", "true")))
        .extracting(ScriptResult::output)
        .isEqualTo("CI\nHOME\nPATH\nPWD\n");
  }

  @Test
  void neverTakesAVariableForCode() throws Exception {
    String evil = "$(touch owned) `touch owned`; touch owned\n'\"\\ ${IFS} | touch owned &";

    assertThat(run(LIMITS, "echo \"$TAG\"\necho $TAG >/dev/null\nls", Map.of("TAG", evil)))
        .isEqualTo(new ScriptResult(evil + "\n", Optional.empty()));
  }

  @Test
  void refusesNothingThatAPayloadMayHold() throws Exception {
    assertThat(run(LIMITS, "printf %s \"$TAG\"", Map.of("TAG", "a\0b")).output())
        .isEqualTo("a\uFFFDb");
    assertThat(run(LIMITS, "echo never", Map.of("TAG", "x".repeat(1 << 20))).failure())
        .hasValueSatisfying(failure -> assertThat(failure).startsWith("It cannot be run:"));
  }

  @Test
  void cutsWhatIsTooLong() throws Exception {
    ScriptResult result = run(LIMITS, "head -c 100000000 /dev/zero | tr '\\0' x\nexit 0\n");

    assertThat(result.failure()).isEmpty();
    assertThat(result.output())
        .isEqualTo("x".repeat(1000) + "\n[There was more: the first 1000 bytes are kept.]\n");
  }

  @Test
  void makesTextOfWhatIsNone() throws Exception {
    assertThat(run(LIMITS, "printf 'a\\000b\\377c'").output()).isEqualTo("a\uFFFDb\uFFFDc");
  }

  @Test
  void killsWhatTakesTooLongWithAllThatItHasStarted() throws Exception {
    Path pids = temp.resolve("pids");
    String script =
        """
        sleep 600 & echo $! >>%1$s
        (sh -c 'sleep 600 & echo $! >>%1$s') &
        wait
        sleep 600
        """
            .formatted(pids);

    ScriptResult result = run(LIMITS.withTimeout(Duration.ofSeconds(3)), script);

    assertThat(result.failure()).contains("It was killed, since it took longer than 3 seconds");
    assertThat(Files.readAllLines(pids)).hasSize(2).allSatisfy(ScriptRunnerTest::assertEnds);
  }

  @Test
  void doesNotWaitForWhatGoesOnInTheBackground() throws Exception {
    Path pids = temp.resolve("pids");

    ScriptResult result = run(LIMITS, "sleep 600 & echo $! >%s\necho done\n".formatted(pids));

    assertThat(result).isEqualTo(new ScriptResult("done\n", Optional.empty()));
    assertThat(Files.readAllLines(pids)).hasSize(1).allSatisfy(ScriptRunnerTest::assertEnds);
  }

  @Test
  void killsWhatIsNotWantedAnyMore() throws Exception {
    ScriptResult result =
        new ScriptRunner(temp, LIMITS).run("1-1", "sleep 600", Map.of(), () -> false);

    assertThat(result.failure()).contains("It was killed, since it is not wanted any more");
  }

  @Test
  void killsWhenItIsInterrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> run(LIMITS, "sleep 600")).isInstanceOf(InterruptedException.class);
    assertThat(temp.resolve("jobs")).isEmptyDirectory();
  }

  private static void assertEnds(String pid) {
    await()
        .atMost(ofMinutes(1))
        .until(
            () -> ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isEmpty());
  }
}
