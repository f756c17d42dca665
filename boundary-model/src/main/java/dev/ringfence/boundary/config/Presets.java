package dev.ringfence.boundary.config;

import dev.ringfence.boundary.vocabulary.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The vocabularies that ship with Ringfence. Each is a resource in the format of {@code
 * ringfence.yml}, so that a user can read it and write the next one.
 */
final class Presets {

  /** The one that holds where a file names none. */
  static final String DEFAULT = "ringfence";

  /** What the platform and its usual libraries mean to every code base; it holds always. */
  static final String PLATFORM = "platform";

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

  private static final Map<String, Words> READ = new ConcurrentHashMap<>();

  private Presets() {}

  static List<String> names() {
    return NAMES;
  }

  /** What a preset says; read once, since all that is made of it is immutable. */
  static Words load(String name) {
    return READ.computeIfAbsent(name, Presets::read);
  }

  private static Words read(String name) {
    String resource = "presets/" + name + ".yml";
    Problems problems = new Problems(resource);
    Words words =
        ConfigReader.compose(textOf(resource), resource, problems)
            .flatMap(node -> YamlMapping.of(node, "keys", problems))
            .map(new VocabularyReader(problems)::read)
            .orElse(Words.NONE);
    problems.throwIfAny();
    return words;
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
