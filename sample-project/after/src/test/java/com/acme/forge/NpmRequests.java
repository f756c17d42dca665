package com.acme.forge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** Sends what npm sends, and what it would never send. */
public final class NpmRequests {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI registry;
  private final String token;

  public NpmRequests(URI registry, String token) {
    this.registry = registry;
    this.token = token;
  }

  static NpmRequests of(Forge forge, Path data) throws IOException {
    return of(forge.page(), data);
  }

  /** To the registry of a server with a data folder. */
  static NpmRequests of(URI page, Path data) throws IOException {
    return new NpmRequests(
        page.resolve("api/v4/projects/1/packages/npm/"),
        Files.readString(data.resolve(Forge.TOKEN_FILE)));
  }

  NpmRequests withToken(String other) {
    return new NpmRequests(registry, other);
  }

  /** What {@code npm publish} sends. */
  static ObjectNode publication(String name, String version, String tag) {
    byte[] tarball = (name + version).getBytes(StandardCharsets.UTF_8);
    ObjectNode body = JSON.createObjectNode().put("_id", name).put("name", name);
    body.putObject("dist-tags").put(tag, version);
    ObjectNode manifest = body.putObject("versions").putObject(version);
    manifest.put("name", name).put("version", version);
    manifest
        .putObject("dist")
        .put("integrity", "sha512-" + Base64.getEncoder().encodeToString(sha512(tarball)));
    body.putObject("_attachments")
        .putObject(name + "-" + version + ".tgz")
        .put("data", Base64.getEncoder().encodeToString(tarball))
        .put("length", tarball.length);
    return body;
  }

  private static byte[] sha512(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-512").digest(content);
    } catch (GeneralSecurityException e) {
      throw new LinkageError("Every JDK has SHA-512", e);
    }
  }

  public HttpResponse<String> publish(String name, String version, String tag)
      throws IOException, InterruptedException {
    return put(escaped(name), publication(name, version, tag).toString());
  }

  /** As {@link #publish}, without waiting for the answer. */
  CompletableFuture<HttpResponse<String>> publishLater(String name, String version, String tag) {
    String body = publication(name, version, tag).toString();
    return CLIENT.sendAsync(
        request("PUT", escaped(name), BodyPublishers.ofString(body)), BodyHandlers.ofString());
  }

  static String escaped(String name) {
    return name.replace("/", "%2f");
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(registry.resolve(path)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
    return send("PUT", path, BodyPublishers.ofString(body));
  }

  HttpResponse<String> delete(String path) throws IOException, InterruptedException {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  private HttpResponse<String> send(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException {
    return CLIENT.send(request(method, path, body), BodyHandlers.ofString());
  }

  private HttpRequest request(String method, String path, BodyPublisher body) {
    return HttpRequest.newBuilder(registry.resolve(path))
        .header("Authorization", "Bearer " + token)
        .method(method, body)
        .build();
  }
}
