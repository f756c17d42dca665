package com.acme.forge.packages.npm;

import com.acme.forge.common.AccessToken;
import com.acme.forge.common.Database;
import com.fasterxml.jackson.databind.JsonNode;
import dev.ringfence.eventstore.EventStore;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * What the npm client talks to. Everybody may read; who changes something needs the token. The
 * slash of a scoped name is always escaped in paths, as npm does it.
 */
public final class NpmEndpoint {

  private static final String ROOT = "/api/v4/projects/{project}/packages/npm/";
  private static final String TAGS = ROOT + "-/package/{name}/dist-tags";
  private static final String PACKAGE = ROOT + "{name}";
  private static final String PACKAGE_REVISION = PACKAGE + "/-rev/{revision}";
  private static final String TARBALL = PACKAGE + "/-/{file}";
  private static final String TARBALL_REVISION = TARBALL + "/-rev/{revision}";

  private final AccessToken token;
  private final int maxRequestBytes;
  private final NpmCatalog catalog;
  private final NpmPublishing publishing;
  private final NpmUnpublishing unpublishing;
  private final NpmDistTags distTags;

  /**
   * Prepares the end point.
   *
   * @param maxRequestBytes how long the body of a request may be; a tarball takes 4/3 of its size
   */
  public NpmEndpoint(Database database, EventStore events, AccessToken token, int maxRequestBytes) {
    this.token = token;
    this.maxRequestBytes = maxRequestBytes;
    catalog = new NpmCatalog(database);
    publishing = new NpmPublishing(database, events, Clock.systemUTC());
    unpublishing = new NpmUnpublishing(database, events);
    distTags = new NpmDistTags(database, events);
  }

  /** Adds the routes to a server. */
  public void addTo(Javalin server) {
    server.before(ROOT + "*", this::authorize);
    server.get(TAGS, this::listTags);
    server.put(TAGS + "/{tag}", this::addTag);
    server.delete(TAGS + "/{tag}", this::deleteTag);
    server.get(PACKAGE, this::describe);
    server.put(PACKAGE, this::publish);
    server.put(PACKAGE_REVISION, this::deleteVersions);
    server.delete(PACKAGE_REVISION, this::deletePackage);
    server.get(TARBALL, this::download);
    server.delete(TARBALL_REVISION, this::confirmDeletion);
    server.exception(NpmProblem.class, NpmEndpoint::refuse);
  }

  private void authorize(Context context) {
    String authorization = context.header("Authorization");
    boolean anonymousReader = authorization == null && context.method() == HandlerType.GET;
    if (!anonymousReader && !token.isIn(authorization)) {
      throw NpmProblem.unauthorized();
    }
  }

  private void listTags(Context context) {
    answer(context, NpmJson.ofTags(catalog.tags(project(context), name(context))));
  }

  private void addTag(Context context) throws IOException {
    String version = NpmSyntax.version(NpmJson.readString(body(context)));
    distTags.add(project(context), name(context), tag(context), version);
    confirm(context);
  }

  private void deleteTag(Context context) {
    distTags.delete(project(context), name(context), tag(context));
    confirm(context);
  }

  private void describe(Context context) {
    String name = name(context);
    String base = context.scheme() + "://" + context.host() + context.path() + "/-/";
    answer(
        context,
        catalog.packument(
            project(context),
            name,
            version ->
                base
                    + URLEncoder.encode(
                        NpmSyntax.tarballName(name, version), StandardCharsets.UTF_8)));
  }

  private void publish(Context context) throws IOException {
    PublishRequest request = PublishRequest.read(name(context), NpmJson.read(body(context)));
    publishing.publish(project(context), request);
    confirm(context.status(201));
  }

  private void deleteVersions(Context context) throws IOException {
    Remainder remainder = Remainder.read(NpmJson.read(body(context)));
    unpublishing.deleteAllBut(project(context), name(context), revision(context), remainder);
    confirm(context);
  }

  private void deletePackage(Context context) {
    unpublishing.deleteAll(project(context), name(context), revision(context));
    confirm(context);
  }

  private void download(Context context) {
    String name = name(context);
    String version = NpmSyntax.versionIn(context.pathParam("file"), name);
    context
        .contentType("application/octet-stream")
        .result(catalog.tarball(project(context), name, version).content());
  }

  /** npm asks for the tarball of a version to be deleted, too; it went with the version. */
  private void confirmDeletion(Context context) {
    name(context);
    confirm(context);
  }

  private static long project(Context context) {
    String project = context.pathParam("project");
    try {
      return Long.parseLong(project);
    } catch (NumberFormatException e) {
      throw NpmProblem.notFound("project " + project);
    }
  }

  private static String name(Context context) {
    return NpmSyntax.packageName(context.pathParam("name"));
  }

  private static String tag(Context context) {
    return NpmSyntax.tag(context.pathParam("tag"));
  }

  private static long revision(Context context) {
    String revision = context.pathParam("revision");
    try {
      return Long.parseLong(revision);
    } catch (NumberFormatException e) {
      throw NpmProblem.malformed("This is no revision: " + revision);
    }
  }

  private byte[] body(Context context) throws IOException {
    InputStream in = context.bodyInputStream();
    byte[] body = in.readNBytes(maxRequestBytes + 1);
    if (body.length > maxRequestBytes) {
      // A client that is still writing would not read the answer.
      in.transferTo(OutputStream.nullOutputStream());
      throw NpmProblem.tooLarge(maxRequestBytes);
    }
    return body;
  }

  private static void confirm(Context context) {
    answer(context, NpmJson.object().put("ok", true));
  }

  private static void refuse(NpmProblem problem, Context context) {
    context.status(problem.status());
    if (problem.status() == 401) {
      context.header("WWW-Authenticate", "Bearer");
    }
    answer(context, NpmJson.object().put("error", problem.getMessage()));
  }

  private static void answer(Context context, JsonNode json) {
    context.header("Cache-Control", "no-cache");
    context.contentType("application/json").result(json.toString());
  }
}
