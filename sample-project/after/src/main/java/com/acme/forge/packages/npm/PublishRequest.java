package com.acme.forge.packages.npm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What {@code npm publish} sends: one version of a package, with its tarball.
 *
 * @param manifest the version's package.json, with what npm adds to it
 * @param tags what else the version is to be called, such as {@code latest}
 */
record PublishRequest(
    String name, String version, ObjectNode manifest, List<String> tags, Tarball tarball) {

  PublishRequest {
    tags = List.copyOf(tags);
  }

  /**
   * Reads the body of a request.
   *
   * @param name the package that the request's path names
   * @throws NpmProblem if it is not what npm sends, or does not belong together
   */
  static PublishRequest read(String name, ObjectNode body) {
    if (!body.path("name").asText().equals(name)) {
      throw NpmProblem.malformed("The body is not about " + name);
    }
    Map.Entry<String, JsonNode> published = only(body.path("versions"), "version");
    String version = NpmSyntax.version(published.getKey());
    if (!(published.getValue() instanceof ObjectNode manifest)
        || !manifest.path("name").asText().equals(name)
        || !manifest.path("version").asText().equals(version)) {
      throw NpmProblem.malformed("The manifest is not of %s@%s".formatted(name, version));
    }
    Tarball tarball = tarball(body.path("_attachments"));
    ensureIntegrity(manifest.path("dist"), tarball);
    return new PublishRequest(
        name, version, manifest, tags(body.path("dist-tags"), version), tarball);
  }

  private static Map.Entry<String, JsonNode> only(JsonNode node, String what) {
    if (node.size() != 1 || !node.isObject()) {
      throw NpmProblem.malformed("There must be exactly one " + what);
    }
    return node.properties().iterator().next();
  }

  private static Tarball tarball(JsonNode attachments) {
    List<JsonNode> tarballs = new ArrayList<>();
    for (Map.Entry<String, JsonNode> attachment : attachments.properties()) {
      if (attachment.getKey().endsWith(".tgz")) {
        tarballs.add(attachment.getValue());
      }
    }
    if (tarballs.size() != 1) {
      throw NpmProblem.malformed("There must be exactly one attachment that is a tarball");
    }
    JsonNode attachment = tarballs.get(0);
    try {
      Tarball tarball = new Tarball(Base64.getDecoder().decode(attachment.path("data").asText()));
      if (tarball.length() == 0 || tarball.length() != attachment.path("length").asInt()) {
        throw NpmProblem.malformed("The tarball is not as long as it says");
      }
      return tarball;
    } catch (IllegalArgumentException e) {
      throw NpmProblem.malformed("The tarball is not encoded in Base64");
    }
  }

  private static void ensureIntegrity(JsonNode dist, Tarball tarball) {
    List<String> promised = List.of(dist.path("integrity").asText().split(" ", -1));
    if (!promised.contains(tarball.integrity())) {
      throw NpmProblem.malformed("The tarball's sha512 is not the manifest's dist.integrity");
    }
    if (dist.has("shasum") && !dist.path("shasum").asText().equals(tarball.shasum())) {
      throw NpmProblem.malformed("The tarball's sha1 is not the manifest's dist.shasum");
    }
  }

  private static List<String> tags(JsonNode distTags, String version) {
    TreeSet<String> tags = new TreeSet<>();
    for (Map.Entry<String, JsonNode> tag : distTags.properties()) {
      if (!tag.getValue().asText().equals(version)) {
        throw NpmProblem.malformed("The tag %s is for another version".formatted(tag.getKey()));
      }
      tags.add(NpmSyntax.tag(tag.getKey()));
    }
    return List.copyOf(tags);
  }
}
