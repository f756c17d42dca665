package com.acme.forge.web;

import com.acme.forge.ci.Pipeline;
import com.acme.forge.ci.Pipelines;
import com.acme.forge.packages.npm.NpmPackages;
import com.acme.forge.trail.EventTrail;
import com.acme.forge.trail.TrailEvent;
import dev.ringfence.eventstore.Operations;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The pages for people. Everybody may read them; nothing can be changed there. */
public final class Pages {

  /** How many of each kind a page lists. */
  private static final int LISTED = 50;

  private final NpmPackages packages;
  private final Pipelines pipelines;
  private final EventTrail trail;
  private final Operations operations;
  private final Templates templates = new Templates();

  public Pages(NpmPackages packages, Pipelines pipelines, EventTrail trail, Operations operations) {
    this.packages = packages;
    this.pipelines = pipelines;
    this.trail = trail;
    this.operations = operations;
  }

  /** Adds the routes to a server. */
  public void addTo(Javalin server) {
    server.get("/", this::home);
    server.get("/style.css", Pages::style);
    server.get("/projects/{project}/packages/<name>", this::npmPackage);
    server.get("/pipelines/{pipeline}", this::pipeline);
    server.get("/events/{correlation}", this::trail);
  }

  private void home(Context context) {
    templates.answer(
        context,
        "home",
        Map.of(
            "packages", packages.newest(LISTED),
            "pipelines", pipelines.recent(LISTED),
            "beginnings", trail.newestBeginnings(LISTED),
            "waiting", operations.waiting(),
            "failed", operations.deadLetters().list(LISTED),
            "listed", LISTED));
  }

  private void npmPackage(Context context) {
    long project = number(context, "project");
    String name = context.pathParam("name");
    List<NpmPackages.Version> versions =
        packages
            .versions(project, name)
            .orElseThrow(() -> new NotFoundResponse("There is no package " + name));
    templates.answer(
        context, "package", Map.of("project", project, "name", name, "versions", versions));
  }

  private void pipeline(Context context) {
    long id = number(context, "pipeline");
    Pipeline pipeline =
        pipelines.find(id).orElseThrow(() -> new NotFoundResponse("There is no pipeline " + id));
    List<TrailEvent> events = trail.correlated(pipeline.cause().correlationId());
    templates.answer(
        context, "pipeline", Map.of("pipeline", pipeline, "trees", TrailNode.treesOf(events)));
  }

  private void trail(Context context) {
    String correlation = context.pathParam("correlation");
    List<TrailEvent> events = trail.correlated(correlation);
    if (events.isEmpty()) {
      throw new NotFoundResponse("There are no events of " + correlation);
    }
    templates.answer(
        context, "events", Map.of("correlation", correlation, "trees", TrailNode.treesOf(events)));
  }

  private static void style(Context context) throws IOException {
    try (InputStream css = Pages.class.getResourceAsStream("style.css")) {
      context.contentType("text/css").result(Objects.requireNonNull(css).readAllBytes());
    }
  }

  private static long number(Context context, String parameter) {
    try {
      return Long.parseLong(context.pathParam(parameter));
    } catch (NumberFormatException e) {
      throw new NotFoundResponse("There is no " + parameter + " " + context.pathParam(parameter));
    }
  }
}
