package dev.ringfence.boundary.config;

import dev.ringfence.boundary.domain.DomainMap;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Severity;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user has said.
 *
 * @param file where it was said; null if there is no file
 * @param domains the map; empty if there is none
 * @param vocabulary the words of the presets and the code base's own
 * @param severities by rule name, only what the file says
 * @param scope what is left alone
 * @param ownTypes the types that the file's own words name, by canonical name, each with its place
 */
public record RingfenceConfig(
    @Nullable Path file,
    DomainMap domains,
    Vocabulary vocabulary,
    Map<String, Severity> severities,
    SourceScope scope,
    Map<String, Place> ownTypes) {

  /** The name of the file that says it all. */
  public static final String FILE_NAME = "ringfence.yml";

  public RingfenceConfig {
    severities = Map.copyOf(severities);
    ownTypes = Map.copyOf(ownTypes);
  }

  /** The severity of a rule, by the file or by default. */
  public Severity severityOf(Rule rule) {
    return severities.getOrDefault(rule.name(), rule.defaultSeverity());
  }

  /** What a run without a map says once, and how to get one. */
  public static String explainMissingMap() {
    return "There is no map of the domains (no "
        + FILE_NAME
        + ", or no 'domains' in it), so CrossDomainWorkerCall is not checked. Write a "
        + FILE_NAME
        + " at the root of the repository; for a start: 'domains: {root: com.acme.shop}', which makes"
        + " each direct sub-package of com.acme.shop a domain.";
  }
}
