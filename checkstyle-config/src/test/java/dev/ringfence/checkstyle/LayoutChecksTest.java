package dev.ringfence.checkstyle;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutChecksTest {
  private final Project project;

  LayoutChecksTest(@TempDir Path folder) throws IOException {
    project = new Project(folder.toRealPath());
  }

  @Test
  void theReadyConfigurationLooksAtLayoutToo() throws CheckstyleException {
    project.source(
        "app/ci/All.java",
        """
        package app.ci;
        record BuildDoneEvent(long id) implements bus.News {}
        class Build implements jobs.Job {}
        class Registrations implements dev.ringfence.eventstore.Subscriptions {}
        """);
    assertThat(project.findings(Project.resource("/ringfence-layout-checkstyle.xml")))
        .containsExactly(
            "app/ci/All.java:2:8 EventPackage: ci's event BuildDoneEvent lives outside of the packages"
                + " of events; move it to one that matches '\\.events(\\.|$)'.",
            "app/ci/All.java:3:7 WorkerName: ci's worker Build is not called a worker; give it a name"
                + " that matches 'Worker$'.",
            "app/ci/All.java:3:7 WorkerPackage: ci's worker Build lives outside of the packages of"
                + " workers; move it to one that matches '\\.workers(\\.|$)'.",
            "app/ci/All.java:4:7 SubscriptionsClass: The subscriptions of ci are registered by"
                + " Registrations; a domain has one such class, called after it and ending in"
                + " 'Subscriptions'.");
  }

  @Test
  void whatIsWhereItBelongsIsFine() throws CheckstyleException {
    project.source(
        "app/ci/events/BuildDoneEvent.java",
        "package app.ci.events; record BuildDoneEvent(long id) implements bus.News {}");
    project.source(
        "app/ci/workers/night/BuildWorker.java",
        "package app.ci.workers.night; class BuildWorker implements jobs.Job {}");
    project.source(
        "app/ci/BaseJob.java",
        "package app.ci; abstract class BaseJob implements jobs.Job { Object o = new jobs.Job() {}; }");
    project.source(
        "app/merge_requests/MergeRequestsSubscriptions.java",
        "package app.merge_requests; import dev.ringfence.eventstore.Subscriptions;"
            + " class MergeRequestsSubscriptions implements Subscriptions {}");
    project.source(
        "main/Everything.java",
        "package main; class Everything implements dev.ringfence.eventstore.Subscriptions, jobs.Job {}");
    assertThat(project.findings(Project.resource("/ringfence-layout-checkstyle.xml"))).isEmpty();
  }

  @Test
  void theVocabularysOwnTypesAreNoEventsAndOnlyWorkersIfTheyCanBeMade() throws CheckstyleException {
    project.write(
        "ringfence.yml",
        """
        domains: {root: app}
        workers:
          - {type: app.ci.Job, run-by: perform}
          - {type: app.ci.Task, run-by: perform}
        events:
          - {type: app.ci.News}
          - {annotated: app.ci.Told}
        """);
    project.source("app/ci/Job.java", "package app.ci; public class Job {}");
    project.source("app/ci/Task.java", "package app.ci; public abstract class Task {}");
    project.source("app/ci/News.java", "package app.ci; @Told public interface News {}");
    assertThat(project.findings("WorkerName", ""))
        .containsExactly(
            "app/ci/Job.java:1:30 WorkerName: ci's worker Job is not called a worker; give it a name"
                + " that matches 'Worker$'.");
    assertThat(project.findings("EventPackage", "")).isEmpty();
  }

  @Test
  void theSubscriptionsLiveAtTheRoot() throws CheckstyleException {
    project.source(
        "app/ci/deep/CiSubscriptions.java",
        "package app.ci.deep;"
            + " class CiSubscriptions implements dev.ringfence.eventstore.Subscriptions {}");
    assertThat(project.findings("SubscriptionsClass", ""))
        .containsExactly(
            "app/ci/deep/CiSubscriptions.java:1:28 SubscriptionsClass: CiSubscriptions registers the"
                + " subscriptions of ci; move it to the root package of ci.");
  }

  @Test
  void aLayoutOfOnesOwnIsSaidInProperties() throws CheckstyleException {
    project.source(
        "app/ci/All.java",
        """
        package app.ci;
        record BuildDoneEvent(long id) implements bus.News {}
        class BuildJob implements jobs.Job {}
        class CiListeners implements bus.Registrations {}
        @SuppressWarnings("WorkerName") class Odd implements jobs.Job {}
        """);
    assertThat(project.findings("EventPackage", "<property name='packages' value='^app\\.\\w+$'/>"))
        .isEmpty();
    assertThat(
            project.findings("WorkerPackage", "<property name='packages' value='^app\\.\\w+$'/>"))
        .isEmpty();
    assertThat(project.findings("WorkerName", "<property name='format' value='Job$'/>")).isEmpty();
    assertThat(
            project.findings(
                "SubscriptionsClass",
                "<property name='type' value='bus.Registrations'/>"
                    + "<property name='suffix' value='Listeners'/>"))
        .isEmpty();
  }
}
