package com.acme.forge;

import com.acme.forge.ci.CancelPipelineWorker;
import com.acme.forge.ci.Pipelines;
import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.Branches;
import com.acme.forge.git.PostReceive;
import com.acme.forge.git.Push;
import com.acme.forge.git.ServerHook;
import com.acme.forge.mergerequests.BlockMergeWorker;
import com.acme.forge.mergerequests.MergeRequest;
import com.acme.forge.mergerequests.MergeRequests;
import com.acme.forge.mergerequests.MergeRequestsSubscriptions;
import com.acme.forge.mergerequests.MergeService;
import com.acme.forge.mergerequests.RefreshMergeRequestsWorker;
import com.acme.forge.packages.Advisories;
import com.acme.forge.packages.CleanUpPackagesWorker;
import com.acme.forge.packages.PackageRegistry;
import com.acme.forge.packages.PackageRegistry.PublishedPackage;
import com.acme.forge.packages.PackagesSubscriptions;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.FailedDelivery;
import dev.ringfence.eventstore.JobEngine;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The small GitLab, in memory. */
public final class Forge implements AutoCloseable {

  private final ActivityLog activity;
  private final Branches branches;
  private final Pipelines pipelines;
  private final MergeRequests mergeRequests;
  private final PackageRegistry packages;
  private final EventStore events;
  private final PostReceive postReceive;
  private final MergeService mergeService;

  /** Starts the application; {@code lines} is told what happens, by several threads. */
  public Forge(Consumer<String> lines) {
    Services services = new Services();
    JobEngine jobs = services.add(JobEngine.class, JobEngine.inProcess());
    activity = services.add(ActivityLog.class, new ActivityLog(lines));
    branches = services.add(Branches.class, new Branches());
    pipelines = services.add(Pipelines.class, new Pipelines());
    mergeRequests = services.add(MergeRequests.class, new MergeRequests());
    packages = services.add(PackageRegistry.class, new PackageRegistry());
    services.add(Advisories.class, new Advisories(Map.of("web/package.json", "CVE-2026-4711")));
    CleanUpPackagesWorker cleanUpPackages =
        services.add(CleanUpPackagesWorker.class, new CleanUpPackagesWorker(packages, activity));
    services.add(BlockMergeWorker.class, new BlockMergeWorker(mergeRequests, activity));
    events =
        services.add(
            EventStore.class,
            EventStore.of(new MergeRequestsSubscriptions(), new PackagesSubscriptions())
                .createWorkersWith(services)
                .onFailedDelivery(this::report)
                .runOn(jobs));
    postReceive =
        services.add(
            PostReceive.class,
            new PostReceive(
                branches,
                pipelines,
                new RefreshMergeRequestsWorker(mergeRequests, activity),
                new CancelPipelineWorker(pipelines, activity),
                cleanUpPackages,
                new ServerHook(activity),
                jobs,
                events,
                activity));
    mergeService = new MergeService(mergeRequests, jobs, activity);
  }

  private void report(FailedDelivery failed) {
    activity.record("forge", "%s failed: %s".formatted(failed.worker(), failed.cause()));
  }

  public Branches branches() {
    return branches;
  }

  public Pipelines pipelines() {
    return pipelines;
  }

  public MergeRequests mergeRequests() {
    return mergeRequests;
  }

  public PackageRegistry packages() {
    return packages;
  }

  /** What Git calls when it has taken a push. */
  public void push(Push push) {
    postReceive.execute(push);
  }

  /** What the merge button calls. */
  public void merge(long mergeRequestId) {
    mergeService.merge(mergeRequestId);
  }

  /** Finishes what is under way. */
  @Override
  public void close() {
    events.close();
  }

  /** A day in the life of a branch. */
  public static void main(String[] args) {
    try (Forge forge = new Forge(Forge::print)) {
      MergeRequest mergeRequest = forge.mergeRequests().open(1, "dark-mode", "c0ffee");
      forge.packages().publish(new PublishedPackage(1, "dark-mode", "@acme/web", "2.0.0-dark.1"));
      forge.push(new Push(1, "dark-mode", "facade", "Dim the lights", List.of("src/lights.ts")));
      forge.push(new Push(1, "bump", "decade", "Bump left-pad", List.of("web/package.json")));
      forge.merge(mergeRequest.id());
    }
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
