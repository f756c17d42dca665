package com.acme.forge.ci;

import com.acme.forge.ci.config.CiEvents;
import com.acme.forge.ci.script.ScriptLimits;
import com.acme.forge.ci.script.ScriptRunner;
import com.acme.forge.common.ActivityLog;
import com.acme.forge.common.TemporaryDatabase;
import com.acme.forge.git.Branches;
import com.acme.forge.git.FileCommits;
import com.acme.forge.git.PostReceive;
import com.acme.forge.git.RepositoryFiles;
import com.acme.forge.packages.events.PackageRegistryEvent;
import dev.ringfence.eventstore.JobEngine;
import dev.ringfence.eventstore.Worker;
import dev.ringfence.eventstore.testing.EventStoreTester;
import java.nio.file.Path;
import java.util.List;

/** ci on a database of its own, with a store that delivers when the test says so. */
final class CiFixture {

  final Pipelines pipelines;
  final EventSubscriptions subscriptions;
  final SubscribedProjects subscribedProjects;
  final JobRuns runs;
  final EventStoreTester events;

  private final TemporaryDatabase database;
  private final Branches branches;
  private final RepositoryFiles files;
  private final CiEvents ciEvents = CiEvents.allOf(PackageRegistryEvent.class);
  private final ActivityLog activity = new ActivityLog(line -> {});

  CiFixture(TemporaryDatabase database) {
    this.database = database;
    branches = new Branches(database.get());
    files = new RepositoryFiles(database.get());
    pipelines = new Pipelines(database.get());
    subscriptions = new EventSubscriptions(database.get());
    subscribedProjects = new SubscribedProjects(subscriptions, () -> 0);
    runs = new JobRuns(database.get());
    events =
        EventStoreTester.of(new CiSubscriptions(subscribedProjects))
            .bindToCommitsOf(database.transactions())
            .createWorkersWith(this::worker);
  }

  private Worker<?> worker(Class<? extends Worker<?>> type) {
    if (type == CancelPipelinesWorker.class) {
      return new CancelPipelinesWorker(pipelines, activity);
    }
    if (type == RunJobWorker.class) {
      Path directories = Path.of(System.getProperty("java.io.tmpdir"), "forge-jobs");
      return new RunJobWorker(
          runs, new ScriptRunner(directories, ScriptLimits.standard()), ciEvents, activity);
    }
    JobEngine jobs = events.engine();
    PipelineSequence sequence =
        new PipelineSequence(
            database.get(),
            branches,
            files,
            subscriptions,
            ciEvents,
            events.store(),
            jobs,
            activity);
    return type == CreatePipelineWorker.class
        ? new CreatePipelineWorker(sequence)
        : new CreateEventPipelineWorker(sequence, subscriptions, branches);
  }

  /** Pushes a CI file to a project's default branch; returns the commit. */
  String commit(long projectId, String... lines) {
    PostReceive postReceive =
        new PostReceive(database.get(), branches, files, events.store(), activity);
    return new FileCommits(database.get(), files, postReceive)
        .commit(projectId, Branches.DEFAULT, ".gitlab-ci.yml", String.join("\n", lines), "Try CI");
  }

  /** The scripts that pipelines run, and how far they are. */
  List<String> jobs() {
    return pipelines.recent(Integer.MAX_VALUE).stream()
        .flatMap(
            pipeline ->
                pipeline.jobs().stream()
                    .map(job -> pipeline.source() + " " + job.name() + " " + job.status()))
        .toList();
  }
}
