package dev.ringfence.boundary.config;

import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The vocabularies that ship with Ringfence. Each is a resource in the format of {@code
 * ringfence.yml}, so that a user can read it and write the next one.
 */
final class Presets {

  /** The one that holds where a file names none. */
  static final String DEFAULT = "ringfence";

  private static final List<String> NAMES =
      List.of(
          DEFAULT,
          "alpine",
          "axon",
          "db-scheduler",
          "guava",
          "jakarta",
          "jobrunr",
          "quartz",
          "spring");

  private Presets() {}

  static List<String> names() {
    return NAMES;
  }

  static Vocabulary load(String name) {
    String resource = "presets/" + name + ".yml";
    Problems problems = new Problems(resource);
    Vocabulary vocabulary =
        ConfigReader.compose(textOf(resource), resource, problems)
            .flatMap(node -> YamlMapping.of(node, "keys", problems))
            .map(new VocabularyReader(problems)::read)
            .orElseGet(() -> new Vocabulary(List.of(), List.of(), List.of()));
    problems.throwIfAny();
    return vocabulary;
  }

  private static String textOf(String resource) {
    try (InputStream in = Presets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
