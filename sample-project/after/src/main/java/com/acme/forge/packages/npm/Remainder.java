package com.acme.forge.packages.npm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What npm wants to be left of a package after {@code npm unpublish name@version}. */
record Remainder(Set<String> versions, List<DistTag> tags) {

  Remainder {
    versions = Set.copyOf(versions);
    tags = List.copyOf(tags);
  }

  /**
   * Reads the body of a request.
   *
   * @throws NpmProblem if nothing would be left, or a tag would stand for nothing
   */
  static Remainder read(ObjectNode body) {
    Set<String> versions = new TreeSet<>();
    body.path("versions").fieldNames().forEachRemaining(versions::add);
    List<DistTag> tags = new ArrayList<>();
    for (Map.Entry<String, JsonNode> tag : body.path("dist-tags").properties()) {
      tags.add(new DistTag(NpmSyntax.tag(tag.getKey()), tag.getValue().asText()));
    }
    if (versions.isEmpty() || !tags.stream().map(DistTag::version).allMatch(versions::contains)) {
      throw NpmProblem.malformed("There must be a version left, for each tag, too");
    }
    return new Remainder(versions, tags);
  }
}
