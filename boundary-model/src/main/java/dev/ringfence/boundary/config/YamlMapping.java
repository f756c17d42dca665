package dev.ringfence.boundary.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML mapping whose values are taken out by key, each mistake noted at its place. */
final class YamlMapping {

  /**
   * One text with its place.
   *
   * @param node where it stands
   */
  record Text(String value, Node node) {}

  /**
   * One entry with its place.
   *
   * @param key the key's node, for mistakes about the entry as a whole
   */
  record Entry(String name, Node key, Node value) {}

  private final Node node;
  private final Problems problems;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private YamlMapping(MappingNode node, Problems problems) {
    this.node = node;
    this.problems = problems;
    for (NodeTuple tuple : node.getValue()) {
      Optional<String> name = scalar(tuple.getKeyNode());
      if (name.isEmpty()) {
        problems.add(tuple.getKeyNode(), "a key must be a plain word");
      } else if (entries.containsKey(name.get())) {
        problems.add(tuple.getKeyNode(), "'" + name.get() + "' is here for the second time");
      } else {
        entries.put(name.get(), new Entry(name.get(), tuple.getKeyNode(), tuple.getValueNode()));
      }
    }
  }

  /** The mapping that a node is; otherwise a problem. */
  static Optional<YamlMapping> of(Node node, String expected, Problems problems) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMapping(mapping, problems));
    }
    problems.add(node, "expected " + expected);
    return Optional.empty();
  }

  Node node() {
    return node;
  }

  Iterable<Entry> entries() {
    return entries.values();
  }

  @Nullable Entry get(String key) {
    return entries.get(key);
  }

  /** Notes every key that is none of those. */
  void allowOnly(Set<String> keys) {
    for (Entry entry : entries.values()) {
      if (!keys.contains(entry.name())) {
        problems.addUnknown(entry.key(), "key", entry.name(), keys);
      }
    }
  }

  /** The one text at a key. */
  Optional<Text> text(String key) {
    Entry entry = entries.get(key);
    return entry == null ? Optional.empty() : text(entry.value(), problems);
  }

  /** The texts at a key: one, or a list; empty if the key is missing. */
  List<Text> texts(String key) {
    Entry entry = entries.get(key);
    return entry == null ? List.of() : texts(entry.value(), problems);
  }

  static Optional<Text> text(Node node, Problems problems) {
    Optional<Text> text = scalar(node).map(value -> new Text(value, node));
    if (text.isEmpty()) {
      problems.add(node, "expected a text");
    }
    return text;
  }

  static List<Text> texts(Node node, Problems problems) {
    if (!(node instanceof SequenceNode)) {
      return text(node, problems).stream().toList();
    }
    List<Text> result = new ArrayList<>();
    for (Node element : elements(node, problems)) {
      text(element, problems).ifPresent(result::add);
    }
    return result;
  }

  /** The elements of a list; otherwise a problem. */
  static List<Node> elements(Node node, Problems problems) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    problems.add(node, "expected a list");
    return List.of();
  }

  private static Optional<String> scalar(Node node) {
    if (node.getNodeType() != NodeType.SCALAR || node.getTag().equals(Tag.NULL)) {
      return Optional.empty();
    }
    String value = ((ScalarNode) node).getValue();
    return value.isBlank() ? Optional.empty() : Optional.of(value);
  }
}
