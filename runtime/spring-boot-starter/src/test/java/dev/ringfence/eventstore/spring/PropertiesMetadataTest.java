package dev.ringfence.eventstore.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What an editor shows of the properties. */
class PropertiesMetadataTest {

  private static final String PREFIX = "ringfence.event-store.";

  private static Map<String, JsonNode> properties() throws IOException {
    Map<String, JsonNode> properties = new TreeMap<>();
    for (URL url :
        Collections.list(
            PropertiesMetadataTest.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"))) {
      try (InputStream in = url.openStream()) {
        for (JsonNode property : JsonMapper.builder().build().readTree(in).get("properties")) {
          String name = property.get("name").asText();
          if (name.startsWith(PREFIX)) {
            properties.put(name.substring(PREFIX.length()), property);
          }
        }
      }
    }
    return properties;
  }

  @Test
  void describesEveryProperty() throws IOException {
    assertThat(properties().keySet())
        .isEqualTo(
            Set.of(
                "check-workers",
                "correlation-id-from-mdc",
                "db-scheduler.close-timeout",
                "db-scheduler.create-tables",
                "db-scheduler.heartbeat",
                "db-scheduler.poll-interval",
                "db-scheduler.threads",
                "db-scheduler.unknown-patience",
                "db-scheduler.virtual-threads",
                "domains-under",
                "enabled",
                "engine",
                "in-process.close-timeout",
                "in-process.dead-letter-capacity",
                "in-process.queue-capacity",
                "in-process.threads",
                "in-process.virtual-threads",
                "in-process.when-full"));
    assertThat(properties().values())
        .allSatisfy(
            property ->
                assertThat(property.path("description").asText()).matches("(?s)[A-Z].*\\."));
    assertThat(properties().values())
        .extracting(property -> property.path("defaultValue").asText())
        .contains("auto", "30s", "200ms");
  }
}
