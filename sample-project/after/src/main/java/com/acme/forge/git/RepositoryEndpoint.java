package com.acme.forge.git;

import com.acme.forge.common.AccessToken;
import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnauthorizedResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Takes files over HTTP: {@code PUT /api/v4/projects/1/repository/files/.gitlab-ci.yml?branch=main}
 * with the file as body commits and pushes it.
 */
public final class RepositoryEndpoint {

  /** The path of a file, below the project. */
  private static final String FILES = "/api/v4/projects/{project}/repository/files/";

  private static final int MAX_FILE_BYTES = 1 << 20;
  private static final Pattern BRANCH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,199}");

  /** No part of it is empty, "." or "..". */
  private static final Pattern PATH =
      Pattern.compile(
          "(?!.{256})((?!\\.{1,2}(/|$))[A-Za-z0-9._-]+)(/(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+)*");

  private final FileCommits commits;
  private final AccessToken token;

  public RepositoryEndpoint(FileCommits commits, AccessToken token) {
    this.commits = commits;
    this.token = token;
  }

  /** Adds the routes to a server. */
  public void addTo(Javalin server) {
    server.put(FILES + "<path>", this::commit);
  }

  private void commit(Context context) throws IOException {
    if (!token.isIn(context.header("Authorization"))) {
      throw new UnauthorizedResponse("A valid token is needed");
    }
    String branch = Objects.requireNonNullElse(context.queryParam("branch"), Branches.DEFAULT);
    String path = context.pathParam("path");
    String message =
        Objects.requireNonNullElse(context.queryParam("message"), "Change " + path).strip();
    String commit =
        commits.commit(
            project(context),
            valid(branch, BRANCH, "branch"),
            valid(path, PATH, "path"),
            text(context),
            message);
    context
        .status(201)
        .json(new TreeMap<>(Map.of("file_path", path, "branch", branch, "commit_id", commit)));
  }

  private static long project(Context context) {
    try {
      return Long.parseLong(context.pathParam("project"));
    } catch (NumberFormatException e) {
      throw new NotFoundResponse("There is no project " + context.pathParam("project"));
    }
  }

  private static String valid(String text, Pattern syntax, String what) {
    if (!syntax.matcher(text).matches()) {
      throw new BadRequestResponse("This is no %s: %s".formatted(what, text));
    }
    return text;
  }

  private static String text(Context context) throws IOException {
    InputStream in = context.bodyInputStream();
    byte[] body = in.readNBytes(MAX_FILE_BYTES + 1);
    if (body.length > MAX_FILE_BYTES) {
      // A client that is still writing would not read the answer.
      in.transferTo(OutputStream.nullOutputStream());
      throw new ContentTooLargeResponse(
          "A file may be %d bytes long at most".formatted(MAX_FILE_BYTES));
    }
    String text = new String(body, StandardCharsets.UTF_8);
    // What is no UTF-8 is not the same any more; a NUL is refused by databases.
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), body) || text.indexOf('\0') >= 0) {
      throw new BadRequestResponse("The file is no text in UTF-8");
    }
    return text;
  }
}
