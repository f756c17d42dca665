package dev.ringfence.boundary.config;

import dev.ringfence.boundary.config.YamlMapping.Entry;
import dev.ringfence.boundary.config.YamlMapping.Text;
import dev.ringfence.boundary.domain.DomainMap;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Severity;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import dev.ringfence.boundary.vocabulary.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a whole {@code ringfence.yml}. */
final class ConfigReader {

  private static final Set<String> KEYS =
      Stream.concat(
              Stream.of("domains", "vocabularies", "rules", "ignore"),
              VocabularyReader.KEYS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Path file;
  private final Problems problems;
  private final VocabularyReader words;

  ConfigReader(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.words = new VocabularyReader(problems);
  }

  /** What the text says; where it is wrong, problems are noted and the result is of no use. */
  RingfenceConfig read(String text) {
    Optional<YamlMapping> top =
        compose(text, file.toString(), problems)
            .flatMap(
                node ->
                    YamlMapping.of(
                        node, "keys such as 'domains:' at the top of the file", problems));
    if (top.isEmpty()) {
      return ConfigFile.none();
    }
    top.get().allowOnly(KEYS);
    return new RingfenceConfig(
        file.toAbsolutePath().normalize(),
        domains(top.get()),
        vocabulary(top.get()),
        severities(top.get()),
        scope(top.get()),
        words.types());
  }

  /** The root of a YAML document; a problem if the text is none, or empty. */
  static Optional<Node> compose(String text, String label, Problems problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(label)
            .setUseMarks(true)
            // Whoever reads the file has looked at its size.
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        problems.add(Optional.empty(), "the file is empty");
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      problems.add(e.getProblemMark(), "this is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(Optional.empty(), "this is not YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  private DomainMap domains(YamlMapping top) {
    Entry entry = top.get("domains");
    return entry == null
        ? DomainMap.empty()
        : new DomainMapReader(problems).read(entry.key(), entry.value());
  }

  private Vocabulary vocabulary(YamlMapping top) {
    Words own = words.read(top);
    return new Vocabulary(Presets.load(Presets.PLATFORM).and(presets(top)).and(own));
  }

  private Words presets(YamlMapping top) {
    Entry entry = top.get("vocabularies");
    if (entry == null) {
      return Presets.load(Presets.DEFAULT);
    }
    List<Text> named = top.texts("vocabularies");
    if (named.isEmpty() && VocabularyReader.KEYS.stream().allMatch(key -> hasNone(top.get(key)))) {
      problems.add(
          entry.key(), "no worker, subscriber or event is named, so nothing would be checked");
    }
    Words all = Words.NONE;
    for (Text preset : named) {
      if (Presets.names().contains(preset.value())) {
        all = all.and(Presets.load(preset.value()));
      } else {
        problems.addUnknown(preset.node(), "vocabulary", preset.value(), Presets.names());
      }
    }
    return all;
  }

  private boolean hasNone(@Nullable Entry words) {
    return words == null || YamlMapping.elements(words.value(), problems).isEmpty();
  }

  private Map<String, Severity> severities(YamlMapping top) {
    Entry entry = top.get("rules");
    if (entry == null) {
      return Map.of();
    }
    Map<String, Severity> severities = new HashMap<>();
    Set<String> known = Rules.all().stream().map(Rule::name).collect(Collectors.toSet());
    YamlMapping.of(
            entry.value(), "rules and their severities, such as 'EventNaming: off'", problems)
        .ifPresent(
            rules -> {
              for (Entry rule : rules.entries()) {
                if (!known.contains(rule.name())) {
                  problems.addUnknown(rule.key(), "rule", rule.name(), known);
                }
                severity(rule.value()).ifPresent(found -> severities.put(rule.name(), found));
              }
            });
    return severities;
  }

  private Optional<Severity> severity(Node node) {
    Optional<Text> text = YamlMapping.text(node, problems);
    Optional<Severity> severity =
        text.flatMap(
            word ->
                Arrays.stream(Severity.values())
                    .filter(candidate -> candidate.word().equals(word.value()))
                    .findFirst());
    if (text.isPresent() && severity.isEmpty()) {
      problems.addUnknown(
          node,
          "severity",
          text.get().value(),
          Arrays.stream(Severity.values()).map(Severity::word).toList());
    }
    return severity;
  }

  private SourceScope scope(YamlMapping top) {
    List<String> globs = new ArrayList<>();
    for (Text glob : top.texts("ignore")) {
      try {
        new SourceScope(List.of(glob.value()));
        globs.add(glob.value());
      } catch (PatternSyntaxException e) {
        problems.add(glob.node(), "'" + glob.value() + "' is no glob: " + e.getDescription());
      }
    }
    return new SourceScope(globs);
  }
}
