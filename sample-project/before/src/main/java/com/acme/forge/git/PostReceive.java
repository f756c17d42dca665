package com.acme.forge.git;

import com.acme.forge.ci.CancelPipelineWorker;
import com.acme.forge.ci.CreatePipelineWorker;
import com.acme.forge.ci.Pipelines;
import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.events.BranchDeletedEvent;
import com.acme.forge.mergerequests.RefreshMergeRequestsWorker;
import com.acme.forge.packages.CleanUpPackagesWorker;
import com.acme.forge.packages.ScanDependenciesWorker;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.JobEngine;
import java.util.concurrent.ForkJoinPool;

/** Runs after Git has taken a push, and sets off all that has to happen then. */
public final class PostReceive {

  private final Branches branches;
  private final Pipelines pipelines;
  private final RefreshMergeRequestsWorker refreshMergeRequests;
  private final CancelPipelineWorker cancelPipeline;
  private final CleanUpPackagesWorker cleanUpPackages;
  private final ServerHook serverHook;
  private final JobEngine jobs;
  private final EventStore events;
  private final ActivityLog activity;

  public PostReceive(
      Branches branches,
      Pipelines pipelines,
      RefreshMergeRequestsWorker refreshMergeRequests,
      CancelPipelineWorker cancelPipeline,
      CleanUpPackagesWorker cleanUpPackages,
      ServerHook serverHook,
      JobEngine jobs,
      EventStore events,
      ActivityLog activity) {
    this.branches = branches;
    this.pipelines = pipelines;
    this.refreshMergeRequests = refreshMergeRequests;
    this.cancelPipeline = cancelPipeline;
    this.cleanUpPackages = cleanUpPackages;
    this.serverHook = serverHook;
    this.jobs = jobs;
    this.events = events;
    this.activity = activity;
  }

  public void execute(Push push) {
    if (push.isDeletion()) {
      delete(push);
      return;
    }
    branches.moveTo(push.projectId(), push.branch(), push.commit());
    activity.record("git", "%s is now at %s".formatted(push.branch(), push.commit()));
    serverHook.perform(push);
    jobs.enqueue(CollectGarbageWorker.class, push.projectId());

    if (!push.message().contains(CreatePipelineWorker.SKIP_CI)) {
      new CreatePipelineWorker(pipelines, events, activity).perform(push);
    }
    refreshMergeRequests.perform(push);
    if (push.changedFiles().stream().anyMatch(ScanDependenciesWorker::isManifest)) {
      jobs.enqueue(ScanDependenciesWorker.class, push);
    }
  }

  private void delete(Push push) {
    branches.delete(push.projectId(), push.branch());
    activity.record("git", "%s is deleted".formatted(push.branch()));
    pipelines.of(push.projectId(), push.branch()).forEach(cancelPipeline::perform);
    ForkJoinPool.commonPool()
        .execute(() -> cleanUpPackages.deletePackagesOf(push.projectId(), push.branch()));
    events.publish(new BranchDeletedEvent(push.projectId(), push.branch()));
  }
}
