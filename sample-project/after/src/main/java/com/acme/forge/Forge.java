package com.acme.forge;

import com.acme.forge.ci.CiSubscriptions;
import com.acme.forge.ci.EventSubscriptions;
import com.acme.forge.ci.JobRuns;
import com.acme.forge.ci.PipelineSequence;
import com.acme.forge.ci.Pipelines;
import com.acme.forge.ci.SubscribedProjects;
import com.acme.forge.ci.config.CiEvents;
import com.acme.forge.ci.config.CiFile;
import com.acme.forge.ci.script.ScriptRunner;
import com.acme.forge.common.AccessToken;
import com.acme.forge.common.ActivityLog;
import com.acme.forge.common.Database;
import com.acme.forge.git.Branches;
import com.acme.forge.git.FileCommits;
import com.acme.forge.git.GitSubscriptions;
import com.acme.forge.git.PostReceive;
import com.acme.forge.git.Push;
import com.acme.forge.git.RepositoryEndpoint;
import com.acme.forge.git.RepositoryFiles;
import com.acme.forge.mergerequests.MergeRequests;
import com.acme.forge.mergerequests.MergeRequestsSubscriptions;
import com.acme.forge.mergerequests.MergeService;
import com.acme.forge.packages.Advisories;
import com.acme.forge.packages.PackagesSubscriptions;
import com.acme.forge.packages.events.PackageRegistryEvent;
import com.acme.forge.packages.npm.NpmDistTags;
import com.acme.forge.packages.npm.NpmEndpoint;
import com.acme.forge.packages.npm.NpmPackages;
import com.acme.forge.packages.npm.NpmPipelines;
import com.acme.forge.trail.EventTrail;
import com.acme.forge.trail.TrailSubscriptions;
import com.acme.forge.web.Pages;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.FailedDelivery;
import dev.ringfence.eventstore.JobEngine;
import dev.ringfence.eventstore.Operations;
import dev.ringfence.eventstore.dbscheduler.DbSchedulerEngine;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.StatisticsHandler;

/** The small GitLab: its domains, the event store between them, and the server in front. */
public final class Forge implements AutoCloseable {

  /** In the data folder. */
  static final String TOKEN_FILE = "token";

  /** In the data folder, for {@code npm --userconfig}. */
  static final String NPM_SETTINGS = "npmrc";

  private static final String HOST = "127.0.0.1";

  /** How long requests that are being answered may take when the server stops. */
  private static final Duration REQUEST_PATIENCE = Duration.ofSeconds(30);

  /** How long connections on which nothing comes are kept then. */
  private static final Duration CONNECTION_PATIENCE = Duration.ofMillis(100);

  private final ActivityLog activity;
  private final Branches branches;
  private final Pipelines pipelines;
  private final MergeRequests mergeRequests;
  private final EventStore events;
  private final PostReceive postReceive;
  private final FileCommits commits;
  private final RepositoryFiles files;
  private final MergeService mergeService;
  private final Javalin server;
  private final Resources resources;

  private Forge(
      ForgeSettings settings, AccessToken token, Consumer<String> lines, Resources resources) {
    this.resources = resources;
    Database database = Database.open(settings.jdbcUrl());
    resources.onClose(database::close);
    Services services = new Services();
    JobEngine jobs =
        services.add(
            JobEngine.class,
            DbSchedulerEngine.on(database.dataSource()).joining(database.transactions()));
    activity = services.add(ActivityLog.class, new ActivityLog(lines));
    branches = services.add(Branches.class, new Branches(database));
    files = new RepositoryFiles(database);
    pipelines = services.add(Pipelines.class, new Pipelines(database));
    EventSubscriptions eventSubscriptions =
        services.add(EventSubscriptions.class, new EventSubscriptions(database));
    SubscribedProjects subscribedProjects = SubscribedProjects.following(eventSubscriptions);
    resources.onClose(subscribedProjects::close);
    CiEvents ciEvents = services.add(CiEvents.class, CiEvents.allOf(PackageRegistryEvent.class));
    services.add(JobRuns.class, new JobRuns(database));
    services.add(
        ScriptRunner.class,
        new ScriptRunner(settings.data().resolve("jobs"), settings.scriptLimits()));
    mergeRequests = services.add(MergeRequests.class, new MergeRequests(database));
    services.add(NpmPipelines.class, new NpmPipelines(database));
    services.add(Advisories.class, new Advisories(Map.of("web/package.json", "CVE-2026-4711")));
    EventTrail trail = services.add(EventTrail.class, new EventTrail(database));
    events =
        services.add(
            EventStore.class,
            EventStore.of(
                    new GitSubscriptions(),
                    new CiSubscriptions(subscribedProjects),
                    new MergeRequestsSubscriptions(),
                    new PackagesSubscriptions(),
                    new TrailSubscriptions())
                .createWorkersWith(services)
                .onFailedDelivery(this::report)
                .domainsUnder("com.acme.forge")
                .runOn(jobs));
    resources.onClose(events::close);
    services.add(NpmDistTags.class, new NpmDistTags(database, events));
    postReceive =
        services.add(
            PostReceive.class, new PostReceive(database, branches, files, events, activity));
    commits = new FileCommits(database, files, postReceive);
    services.add(
        PipelineSequence.class,
        new PipelineSequence(
            database, branches, files, eventSubscriptions, ciEvents, events, jobs, activity));
    services.complete();
    mergeService = new MergeService(database, mergeRequests, events, activity);
    server = Javalin.create(Forge::configure);
    new NpmEndpoint(database, events, token, settings.maxRequestBytes()).addTo(server);
    new RepositoryEndpoint(commits, token).addTo(server);
    new Pages(new NpmPackages(database), pipelines, trail, events.operations()).addTo(server);
    server.start(HOST, settings.port());
    resources.onClose(server::stop);
    Server jetty = server.jettyServer().server();
    jetty.setStopTimeout(REQUEST_PATIENCE.toMillis());
    for (Connector connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setShutdownIdleTimeout(CONNECTION_PATIENCE.toMillis());
    }
  }

  private static void configure(JavalinConfig config) {
    config.showJavalinBanner = false;
    // It waits for the requests that it counts.
    config.jetty.modifyServer(jetty -> jetty.setHandler(new StatisticsHandler()));
  }

  /**
   * Starts the application.
   *
   * @param lines is told what happens, by several threads
   * @throws IOException if the data folder cannot be used
   * @throws RuntimeException if the database or the port cannot; nothing is left open then
   */
  public static Forge start(ForgeSettings settings, Consumer<String> lines) throws IOException {
    AccessToken token = AccessToken.keptIn(settings.data().resolve(TOKEN_FILE));
    Resources resources = new Resources();
    try {
      Forge forge = new Forge(settings, token, lines, resources);
      NpmSettings.write(settings.data().resolve(NPM_SETTINGS), forge.npmRegistry(1), token);
      return forge;
    } catch (IOException | RuntimeException e) {
      resources.closeAfter(e);
      throw e;
    }
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

  /** What there is to see of the event store. */
  public Operations operations() {
    return events.operations();
  }

  /** What npm has to be told as its registry. */
  public URI npmRegistry(long projectId) {
    return URI.create(page() + "api/v4/projects/%d/packages/npm/".formatted(projectId));
  }

  /** What Git calls when it has taken a push. */
  public void push(Push push) {
    postReceive.execute(push);
  }

  /** Commits a project's CI file to its default branch, unless that has just this one. */
  public void commitCiFile(long projectId, String content) {
    boolean isThere =
        branches
            .headOf(projectId, Branches.DEFAULT)
            .flatMap(head -> files.read(projectId, head, CiFile.PATH))
            .filter(content::equals)
            .isPresent();
    if (!isThere) {
      commits.commit(projectId, Branches.DEFAULT, CiFile.PATH, content, "Change " + CiFile.PATH);
    }
  }

  /** What the merge button calls. */
  public void merge(long mergeRequestId) {
    mergeService.merge(mergeRequestId);
  }

  /** Where people look. */
  public URI page() {
    return URI.create("http://%s:%d/".formatted(HOST, server.port()));
  }

  /**
   * Finishes the requests and jobs that run, within half a minute each. What waits is in the
   * database for the next start, or for another process.
   */
  @Override
  public void close() {
    resources.close();
  }
}
