package dev.ringfence.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A file of a case that is one YAML mapping. */
final class YamlFile {

  private YamlFile() {}

  /**
   * What the file says; empty if there is none.
   *
   * @throws IllegalArgumentException if it is no mapping
   */
  static Map<String, Object> entries(Path file) {
    if (!Files.exists(file)) {
      return Map.of();
    }
    if (!(load(file) instanceof Map<?, ?> mapping)) {
      throw new IllegalArgumentException(file + ": not a mapping");
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    mapping.forEach((key, value) -> entries.put(String.valueOf(key), value));
    return entries;
  }

  private static Object load(Path file) {
    try {
      return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
