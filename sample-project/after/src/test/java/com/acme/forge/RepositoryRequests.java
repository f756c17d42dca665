package com.acme.forge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** Commits files over HTTP. */
final class RepositoryRequests {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI files;
  private final String token;

  private RepositoryRequests(URI files, String token) {
    this.files = files;
    this.token = token;
  }

  static RepositoryRequests of(Forge forge, Path data) throws IOException {
    return of(forge.page(), data);
  }

  /** To a server with a data folder. */
  static RepositoryRequests of(URI page, Path data) throws IOException {
    return new RepositoryRequests(
        page.resolve("api/v4/projects/1/repository/files/"),
        Files.readString(data.resolve(Forge.TOKEN_FILE)));
  }

  RepositoryRequests withToken(String other) {
    return new RepositoryRequests(files, other);
  }

  HttpResponse<String> put(String path, String content) throws IOException, InterruptedException {
    return put(path, BodyPublishers.ofString(content));
  }

  HttpResponse<String> put(String path, HttpRequest.BodyPublisher content)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(files.resolve(path))
            .header("Authorization", "Bearer " + token)
            .PUT(content)
            .build(),
        BodyHandlers.ofString());
  }

  /** Commits the CI file of the default branch. */
  void putCiFile(String... lines) throws IOException, InterruptedException {
    HttpResponse<String> answer = put(".gitlab-ci.yml", String.join("\n", lines));
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
  }
}
