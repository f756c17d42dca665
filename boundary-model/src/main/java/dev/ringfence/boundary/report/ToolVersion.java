package dev.ringfence.boundary.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version that the build has written beside this class: jars that are repackaged keep it. */
final class ToolVersion {

  static final String CURRENT = read();

  private ToolVersion() {}

  private static String read() {
    Properties properties = new Properties();
    try (InputStream file = ToolVersion.class.getResourceAsStream("version.properties")) {
      properties.load(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }
}
