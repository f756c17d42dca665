package com.acme.forge.ci.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads a project's {@code .gitlab-ci.yml}: a mapping of jobs, each with a {@code script} and
 * perhaps with events {@code on} which alone it runs. Keys that begin with a dot are left alone,
 * for what is to be repeated by YAML's anchors. It is YAML 1.2, in which {@code on} is a text like
 * any.
 */
public final class CiFile {

  /** From the root of the repository. */
  public static final String PATH = ".gitlab-ci.yml";

  private static final String SCRIPT = "script";
  private static final String ON = "on";

  private final CiEvents events;

  private CiFile(CiEvents events) {
    this.events = events;
  }

  /**
   * The jobs in a file.
   *
   * @param events that jobs can wait for
   * @throws CiFileException if something is wrong, with the line
   */
  public static List<JobDefinition> read(String text, CiEvents events) {
    return new CiFile(events).jobs(parse(text));
  }

  private static Node parse(String text) {
    LoadSettings settings = LoadSettings.builder().setLabel(PATH).setUseMarks(true).build();
    Optional<Node> root;
    try {
      root = new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      throw new CiFileException(
          e.getProblemMark()
              .map(mark -> "line %d: not YAML: %s".formatted(mark.getLine() + 1, e.getProblem()))
              .orElse("not YAML: " + e.getProblem()));
    } catch (YamlEngineException e) {
      throw new CiFileException("not YAML: " + e.getMessage());
    }
    return root.orElseThrow(() -> new CiFileException("the file is empty; it needs a job"));
  }

  private List<JobDefinition> jobs(Node root) {
    List<JobDefinition> jobs = new ArrayList<>();
    for (NodeTuple entry : entries(root, "the file")) {
      String name = key(entry);
      if (!name.startsWith(".")) {
        jobs.add(job(name, entry));
      }
    }
    if (jobs.isEmpty()) {
      throw problem(root, "there is no job");
    }
    return jobs;
  }

  private JobDefinition job(String name, NodeTuple entry) {
    String what = "job '%s'".formatted(name);
    List<String> script = List.of();
    List<EventPattern> on = List.of();
    for (NodeTuple part : entries(entry.getValueNode(), what)) {
      String key = key(part);
      switch (key) {
        case SCRIPT -> script = texts(part.getValueNode(), what + ": script");
        case ON -> on = events(part.getValueNode(), what + ": on");
        default ->
            throw problem(
                part.getKeyNode(), "%s has '%s'; a job has script and on".formatted(what, key));
      }
    }
    if (script.isEmpty()) {
      throw problem(entry.getKeyNode(), what + " has no script");
    }
    return new JobDefinition(name, String.join("\n", script) + "\n", on);
  }

  private List<EventPattern> events(Node node, String what) {
    List<EventPattern> patterns = new ArrayList<>();
    for (String event : texts(node, what)) {
      try {
        patterns.add(events.resolve(event));
      } catch (CiFileException e) {
        throw problem(node, what + ": " + e.getMessage());
      }
    }
    return patterns;
  }

  private static List<NodeTuple> entries(Node node, String what) {
    if (!(node instanceof MappingNode mapping)) {
      throw problem(node, what + " is no mapping of keys to values");
    }
    Set<String> keys = new HashSet<>();
    for (NodeTuple entry : mapping.getValue()) {
      String key = text(entry.getKeyNode(), what + ": a key");
      if (!keys.add(key)) {
        throw problem(entry.getKeyNode(), "%s has '%s' twice".formatted(what, key));
      }
    }
    return mapping.getValue();
  }

  private static String key(NodeTuple entry) {
    return ((ScalarNode) entry.getKeyNode()).getValue();
  }

  /** One text, or a list of at least one. */
  private static List<String> texts(Node node, String what) {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(text(node, what));
    }
    if (sequence.getValue().isEmpty()) {
      throw problem(node, what + " is empty");
    }
    return sequence.getValue().stream().map(each -> text(each, what)).toList();
  }

  private static String text(Node node, String what) {
    if (node instanceof ScalarNode scalar
        && scalar.getTag().equals(Tag.STR)
        && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw problem(node, what + " is no text");
  }

  private static CiFileException problem(Node node, String message) {
    String line =
        node.getStartMark().map(mark -> "line %d: ".formatted(mark.getLine() + 1)).orElse("");
    return new CiFileException(line + message);
  }
}
