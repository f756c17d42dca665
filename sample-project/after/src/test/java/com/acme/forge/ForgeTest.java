package com.acme.forge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.forge.ci.Pipeline;
import com.acme.forge.git.Push;
import com.acme.forge.mergerequests.MergeRequest;
import com.acme.forge.packages.PackageRegistry.PublishedPackage;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ForgeTest {

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Forge forge = new Forge(lines::add);
  private final MergeRequest mergeRequest = forge.mergeRequests().open(1, "dark-mode", "c0ffee");

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
    forge.close();

    assertThat(forge.branches().headOf(1, "dark-mode")).contains("facade");
    assertThat(forge.pipelines().of(1, "dark-mode"))
        .singleElement()
        .satisfies(
            pipeline -> {
              assertThat(pipeline.commit()).isEqualTo("facade");
              assertThat(pipeline.status()).isEqualTo(Pipeline.Status.RUNNING);
            });
  }

  @Test
  void createsNoPipelineWhereThePushSaysSo() {
    forge.push(new Push(1, "dark-mode", "facade", "Fix a typo [skip ci]", List.of()));
    forge.close();

    assertThat(forge.pipelines().of(1, "dark-mode")).isEmpty();
    assertThat(forge.mergeRequests().find(mergeRequest.id()).headCommit()).isEqualTo("facade");
  }

  @Test
  void refreshesTheMergeRequestsOfThePushedBranchOnly() {
    MergeRequest other = forge.mergeRequests().open(1, "bump", "decade");
    forge.mergeRequests().approve(mergeRequest.id());
    forge.mergeRequests().approve(other.id());
    forge.push(push("dark-mode", "facade"));
    forge.close();

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
    forge.close();

    assertThat(forge.mergeRequests().find(mergeRequest.id()).headPipeline()).hasValue(20);
  }

  @Test
  void blocksAMergeRequestThatBringsInAVulnerableDependency() {
    forge.push(push("dark-mode", "facade", "web/package.json"));
    forge.close();

    assertThat(forge.mergeRequests().find(mergeRequest.id()).blockedBy())
        .containsExactly("CVE-2026-4711");
    assertThatThrownBy(() -> forge.merge(mergeRequest.id()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CVE-2026-4711");
  }

  @Test
  void scansOnlyManifests() {
    forge.push(push("dark-mode", "facade", "src/lights.ts"));
    forge.close();

    assertThat(lines).noneMatch(line -> line.startsWith("packages"));
  }

  @Test
  void cleansUpAfterAMergedBranch() {
    PublishedPackage ofBranch = new PublishedPackage(1, "dark-mode", "@acme/web", "2.0.0-dark.1");
    PublishedPackage ofMain = new PublishedPackage(1, "main", "@acme/web", "1.0.0");
    forge.packages().publish(ofBranch);
    forge.packages().publish(ofMain);
    forge.push(push("dark-mode", "facade"));
    forge.merge(mergeRequest.id());
    forge.close();

    assertThat(forge.mergeRequests().find(mergeRequest.id()).merged()).isTrue();
    assertThat(forge.branches().headOf(1, "dark-mode")).isEmpty();
    assertThat(forge.packages().all()).containsExactly(ofMain);
  }

  @Test
  void cancelsThePipelinesOfADeletedBranch() {
    forge.push(push("dark-mode", "facade"));
    awaitPipeline();
    forge.push(Push.deletionOf(1, "dark-mode"));
    forge.close();

    assertThat(forge.pipelines().of(1, "dark-mode"))
        .singleElement()
        .extracting(Pipeline::status)
        .isEqualTo(Pipeline.Status.CANCELED);
  }

  private void awaitPipeline() {
    long begin = System.nanoTime();
    while (forge.pipelines().of(1, "dark-mode").isEmpty()
        && System.nanoTime() - begin < 10_000_000_000L) {
      Thread.onSpinWait();
    }
  }
}
