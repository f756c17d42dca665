package dev.ringfence.boundary.config;

import dev.ringfence.boundary.config.YamlMapping.Entry;
import dev.ringfence.boundary.config.YamlMapping.Text;
import dev.ringfence.boundary.domain.DomainMap;
import dev.ringfence.boundary.domain.PackagePattern;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the key {@code domains}. */
final class DomainMapReader {

  private static final String ROOT = "root";
  private static final String SHARED = "shared";

  /** Names go into messages, file names and reports. */
  private static final Pattern DOMAIN_NAME = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private static final Set<String> DOMAIN_KEYS = Set.of("in", "api", "uses", "owner");

  /** A pattern with whose it is, to tell overlaps. */
  private record Claim(String owner, PackagePattern pattern, Node node) {}

  private final Problems problems;
  private final DomainMap.Builder map = DomainMap.builder();
  private final List<Claim> claims = new ArrayList<>();
  private final List<String> roots = new ArrayList<>();

  DomainMapReader(Problems problems) {
    this.problems = problems;
  }

  DomainMap read(Node key, Node value) {
    Optional<YamlMapping> domains =
        YamlMapping.of(
            value, "the domains: 'root: com.acme.shop', or names with their packages", problems);
    domains.ifPresent(entries -> read(key, entries));
    return map.build();
  }

  private void read(Node key, YamlMapping entries) {
    entries.texts(ROOT).forEach(this::root);
    entries.texts(SHARED).forEach(this::shared);
    Map<String, List<Text>> usesByDomain = new LinkedHashMap<>();
    for (Entry entry : entries.entries()) {
      if (!entry.name().equals(ROOT) && !entry.name().equals(SHARED)) {
        usesByDomain.put(entry.name(), domain(entry));
      }
    }
    if (roots.isEmpty() && usesByDomain.isEmpty()) {
      problems.add(key, "no domain is named; give a 'root' or domains with their packages");
    }
    if (roots.isEmpty()) {
      usesByDomain.values().forEach(uses -> checkUses(uses, usesByDomain.keySet()));
    }
    checkOverlaps();
  }

  private void root(Text text) {
    pattern(text)
        .ifPresent(
            pattern -> {
              roots.add(pattern.packageName());
              map.root(pattern.packageName());
            });
  }

  /** A shared entry is a sub-package of every root, or a pattern with '..' of its own. */
  private void shared(Text text) {
    Optional<PackagePattern> parsed = pattern(text);
    if (parsed.isEmpty()) {
      return;
    }
    PackagePattern written = parsed.get();
    boolean relative = !roots.isEmpty() && !written.withSubpackages();
    if (relative
        && roots.stream()
            .anyMatch(root -> new PackagePattern(root, true).matches(written.packageName()))) {
      problems.add(
          text.node(),
          "'"
              + text.value()
              + "' is below the root already; write the part after the root, or add '..'");
      return;
    }
    List<PackagePattern> patterns =
        relative
            ? roots.stream()
                .map(root -> new PackagePattern(root + "." + written.packageName(), true))
                .toList()
            : List.of(written);
    for (PackagePattern pattern : patterns) {
      claims.add(new Claim(SHARED, pattern, text.node()));
      map.shared(pattern);
    }
  }

  /** Takes a domain in, and returns what it says it uses. */
  private List<Text> domain(Entry entry) {
    if (!DOMAIN_NAME.matcher(entry.name()).matches()) {
      problems.add(
          entry.key(),
          "'" + entry.name() + "' is no name for a domain; use letters, digits, '-' and '_'");
    }
    if (!(entry.value() instanceof MappingNode)) {
      List<PackagePattern> patterns =
          patterns(entry.name(), YamlMapping.texts(entry.value(), problems));
      if (patterns.isEmpty()) {
        problems.add(entry.key(), "'" + entry.name() + "' has no packages");
      }
      map.domain(new Territory.Domain(entry.name()), patterns);
      return List.of();
    }
    YamlMapping details = YamlMapping.of(entry.value(), "", problems).orElseThrow();
    details.allowOnly(DOMAIN_KEYS);
    if (details.get("in") == null && roots.isEmpty()) {
      problems.add(entry.key(), "'" + entry.name() + "' has no packages; list them under 'in'");
    }
    List<Text> uses = details.texts("uses");
    List<PackagePattern> api =
        details.texts("api").stream().flatMap(text -> pattern(text).stream()).toList();
    map.domain(
        new Territory.Domain(
            entry.name(),
            api,
            details.get("uses") == null ? null : places(uses),
            details.text("owner").map(Text::value).orElse(null)),
        patterns(entry.name(), details.texts("in")));
    return uses;
  }

  private static Map<String, Place> places(List<Text> uses) {
    Map<String, Place> places = new HashMap<>();
    for (Text use : uses) {
      use.node()
          .getStartMark()
          .map(
              mark ->
                  new Place(RingfenceConfig.FILE_NAME, mark.getLine() + 1, mark.getColumn() + 1))
          .ifPresent(place -> places.putIfAbsent(use.value(), place));
    }
    return places;
  }

  private List<PackagePattern> patterns(String owner, List<Text> texts) {
    List<PackagePattern> patterns = new ArrayList<>();
    for (Text text : texts) {
      pattern(text)
          .ifPresent(
              pattern -> {
                claims.add(new Claim(owner, pattern, text.node()));
                patterns.add(pattern);
              });
    }
    return patterns;
  }

  private Optional<PackagePattern> pattern(Text text) {
    try {
      return Optional.of(PackagePattern.parse(text.value()));
    } catch (IllegalArgumentException e) {
      problems.add(text.node(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void checkUses(List<Text> uses, Set<String> domains) {
    for (Text use : uses) {
      if (!domains.contains(use.value())) {
        problems.addUnknown(use.node(), "domain", use.value(), domains);
      }
    }
  }

  private void checkOverlaps() {
    for (int i = 0; i < claims.size(); i++) {
      Claim later = claims.get(i);
      claims.subList(0, i).stream()
          .filter(earlier -> !earlier.owner().equals(later.owner()))
          .filter(earlier -> earlier.pattern().overlaps(later.pattern()))
          .findFirst()
          .ifPresent(
              earlier ->
                  problems.add(
                      later.node(),
                      "'%s' of '%s' overlaps with '%s' of '%s'; a package belongs to one domain"
                          .formatted(
                              later.pattern(), later.owner(), earlier.pattern(), earlier.owner())));
      if (later.pattern().withSubpackages()
          && roots.stream().anyMatch(root -> later.pattern().matches(root))) {
        problems.add(
            later.node(),
            "'%s' takes in the whole root, so no sub-package of it could be a domain"
                .formatted(later.pattern()));
      }
    }
  }
}
