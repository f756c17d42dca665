package com.acme.forge;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.acme.forge.ci.Job;
import com.acme.forge.ci.Pipeline;
import com.acme.forge.ci.Status;
import com.acme.forge.git.Push;
import com.acme.forge.mergerequests.MergeRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ForgeTest {

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  @TempDir Path data;
  private Forge forge;
  private MergeRequest mergeRequest;

  @BeforeEach
  void start() throws Exception {
    forge = Forge.start(ForgeSettings.in(data), lines::add);
    RepositoryRequests.of(forge, data).putCiFile("test:", "  script: echo fine");
    settle();
    mergeRequest = forge.mergeRequests().open(1, "dark-mode", "c0ffee");
  }

  private static Push push(String branch, String commit, String... changedFiles) {
    return new Push(1, branch, commit, "Dim the lights", List.of(changedFiles));
  }

  @AfterEach
  void reportsNoFailedDelivery() {
    forge.close();
    assertThat(lines).noneMatch(line -> line.startsWith("forge"));
  }

  @Test
  void createsAPipelineForAPush() {
    forge.push(push("dark-mode", "facade"));
    settle();

    assertThat(forge.branches().headOf(1, "dark-mode")).contains("facade");
    assertThat(forge.pipelines().of(1, "dark-mode"))
        .singleElement()
        .satisfies(
            pipeline -> {
              assertThat(pipeline.commit()).isEqualTo("facade");
              assertThat(pipeline.source()).isEqualTo(Pipeline.Source.PUSH);
              assertThat(pipeline.status()).isEqualTo(Status.SUCCESS);
              assertThat(pipeline.jobs()).extracting(Job::output).containsExactly("fine\n");
            });
  }

  @Test
  void createsNoPipelineWhereThePushSaysSo() {
    forge.push(new Push(1, "dark-mode", "facade", "Fix a typo [skip ci]", List.of()));
    settle();

    assertThat(forge.pipelines().of(1, "dark-mode")).isEmpty();
    assertThat(forge.mergeRequests().find(mergeRequest.id()).headCommit()).isEqualTo("facade");
  }

  @Test
  void refreshesTheMergeRequestsOfThePushedBranchOnly() {
    MergeRequest other = forge.mergeRequests().open(1, "bump", "decade");
    forge.mergeRequests().approve(mergeRequest.id());
    forge.mergeRequests().approve(other.id());
    forge.push(push("dark-mode", "facade"));
    settle();

    MergeRequest refreshed = forge.mergeRequests().find(mergeRequest.id());
    assertThat(refreshed.headCommit()).isEqualTo("facade");
    assertThat(refreshed.approvals()).as("the new commit is not yet approved").isZero();
    assertThat(refreshed.headPipeline()).hasValue(forge.pipelines().of(1, "dark-mode").get(0).id());
    assertThat(forge.mergeRequests().find(other.id()).approvals()).isEqualTo(1);
  }

  @Test
  void showsTheNewestOfSeveralPipelines() {
    for (int i = 0; i < 20; i++) {
      forge.push(push("dark-mode", "facade" + i));
    }
    settle();

    List<Pipeline> pipelines = forge.pipelines().of(1, "dark-mode");
    assertThat(pipelines).hasSize(20);
    assertThat(forge.mergeRequests().find(mergeRequest.id()).headPipeline())
        .hasValue(pipelines.get(19).id());
  }

  @Test
  void blocksAMergeRequestThatBringsInAVulnerableDependency() {
    forge.push(push("dark-mode", "facade", "web/package.json"));
    settle();

    assertThat(forge.mergeRequests().find(mergeRequest.id()).blockedBy())
        .containsExactly("CVE-2026-4711");
    assertThatThrownBy(() -> forge.merge(mergeRequest.id()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CVE-2026-4711");
  }

  @Test
  void scansOnlyManifests() {
    forge.push(push("dark-mode", "facade", "src/lights.ts"));
    settle();

    assertThat(lines).noneMatch(line -> line.startsWith("packages"));
  }

  @Test
  void cleansUpAfterAMergedBranch() throws Exception {
    NpmRequests npm = NpmRequests.of(forge, data);
    npm.publish("@acme/web", "1.0.0", "latest");
    npm.publish("@acme/web", "2.0.0-dark.1", "dark-mode");
    forge.push(push("dark-mode", "facade"));
    forge.merge(mergeRequest.id());
    settle();

    assertThat(forge.mergeRequests().find(mergeRequest.id()).merged()).isTrue();
    assertThat(forge.branches().headOf(1, "dark-mode")).isEmpty();
    assertThat(npm.get("-/package/@acme%2fweb/dist-tags").body())
        .isEqualTo("{\"latest\":\"1.0.0\"}");
  }

  @Test
  void cancelsThePipelinesOfADeletedBranch() throws Exception {
    RepositoryRequests.of(forge, data).putCiFile("test:", "  script: sleep 600");
    forge.push(push("dark-mode", "facade"));
    for (String branch : List.of("main", "dark-mode")) {
      await().atMost(ofMinutes(1)).until(() -> statusOf(branch) == Status.RUNNING);
    }
    forge.push(Push.deletionOf(1, "dark-mode"));
    forge.push(Push.deletionOf(1, "main"));
    settle();

    assertThat(statusOf("dark-mode")).isEqualTo(Status.CANCELED);
  }

  private Status statusOf(String branch) {
    List<Pipeline> pipelines = forge.pipelines().of(1, branch);
    return pipelines.isEmpty() ? Status.PENDING : pipelines.get(pipelines.size() - 1).status();
  }

  /** Waits until all events have been handled, and those that this set off. */
  private void settle() {
    TestDatabase.ofFolder(data).awaitNoJobs();
  }
}
