package com.acme.forge;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.forge.ci.Job;
import com.acme.forge.ci.Pipeline;
import com.acme.forge.ci.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens in the package registry runs the jobs that wait for it. */
final class EventPipelinesTest {

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  @TempDir Path data;
  private Forge forge;
  private NpmRequests npm;
  private RepositoryRequests repository;

  @BeforeEach
  void start() throws IOException {
    forge = Forge.start(ForgeSettings.in(data), lines::add);
    npm = NpmRequests.of(forge, data);
    repository = RepositoryRequests.of(forge, data);
  }

  @AfterEach
  void reportsNoFailedDelivery() {
    forge.close();
    assertThat(lines).noneMatch(line -> line.startsWith("forge"));
  }

  @Test
  void runsTheJobsThatWaitForAPublication() throws Exception {
    repository.putCiFile(
        "deploy:",
        "  on: package_registry/npm/package_published",
        "  script:",
        "    - echo \"$PACKAGES_NPMPACKAGEPUBLISHEDEVENT_NAME\"",
        "    - echo \"$PACKAGE_REGISTRY_NPM_PACKAGE_PUBLISHED_PACKAGE_FILE_ID $CI_PIPELINE_SOURCE\"",
        "announce:",
        "  on: package_registry/npm/tag_added",
        "  script: echo announced",
        "test:",
        "  script: echo tested");
    settle();
    npm.publish("@acme/web", "1.0.0", "latest");
    settle();

    List<Pipeline> pipelines = forge.pipelines().recent(10);
    assertThat(pipelines).hasSize(2);
    Pipeline pipeline = pipelines.get(0);
    assertThat(pipeline.source()).hasToString("event_subscription");
    assertThat(pipeline.status()).isEqualTo(Status.SUCCESS);
    assertThat(pipeline.cause().event()).isEqualTo("package_registry/npm/package_published");
    assertThat(pipeline.cause().correlationId()).isEqualTo(pipeline.cause().eventId());
    assertThat(pipeline.jobs())
        .singleElement()
        .satisfies(
            job -> {
              assertThat(job.name()).isEqualTo("deploy");
              assertThat(job.output()).isEqualTo("@acme/web\n1 event_subscription\n");
            });
    assertThat(pipelines.get(1).jobs()).extracting(Job::name).containsExactly("test");
    assertThat(lines).contains("packages       @acme/web@1.0.0 has pipeline " + pipeline.id());
  }

  @Test
  void runsTheJobsThatWaitForATag() throws Exception {
    repository.putCiFile(
        "added:",
        "  on: Packages::NpmTagAddedEvent",
        "  script: echo \"$PACKAGES_NPMTAGADDEDEVENT_TAG $PACKAGE_REGISTRY_NPM_TAG_ADDED_TAG\"",
        "deleted:",
        "  on: [Packages::NpmTagDeletedEvent]",
        "  script: echo \"gone $PACKAGES_NPMTAGDELETEDEVENT_TAG\"",
        "any:",
        "  on: package_registry/*",
        "  script: echo any");
    settle();
    npm.publish("web", "1.0.0", "latest");
    settle();
    npm.put("-/package/web/dist-tags/stable", "\"1.0.0\"");
    settle();
    npm.delete("-/package/web/dist-tags/stable");
    settle();

    assertThat(forge.pipelines().recent(10))
        .extracting(pipeline -> pipeline.jobs().stream().map(Job::output).toList())
        .containsExactly(
            List.of("gone stable\n", "any\n"),
            List.of("stable stable\n", "any\n"),
            List.of("any\n"));
  }

  @Test
  void forgetsWhatNoJobWaitsForAnyMore() throws Exception {
    repository.putCiFile("any:", "  on: package_registry/*", "  script: echo any");
    settle();
    repository.putCiFile("test:", "  script: echo tested");
    settle();
    npm.publish("web", "1.0.0", "latest");
    settle();

    assertThat(forge.pipelines().recent(10))
        .singleElement()
        .extracting(Pipeline::source)
        .isEqualTo(Pipeline.Source.PUSH);
  }

  /** Waits until all events have been handled, and those that this set off. */
  private void settle() {
    TestDatabase.ofFolder(data).awaitNoJobs();
  }
}
