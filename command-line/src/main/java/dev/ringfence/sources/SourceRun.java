package dev.ringfence.sources;

import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One check of one tree: indexes all files, then judges them, and at last the whole. */
final class SourceRun {

  private final RingfenceConfig config;
  private final Paths paths;
  private final BigStacks workers;
  private final TypeIndex index;
  private final TypeNames names;
  private final Members members;
  private final Constants constants;
  private final Judge judge;
  private final SourceReader reader;

  SourceRun(RingfenceConfig config, Paths paths, BigStacks workers, SourceCheck.Progress progress) {
    this.config = config;
    this.paths = paths;
    this.workers = workers;
    this.index = new TypeIndex(config.vocabulary());
    this.names = new TypeNames(index);
    this.members = new Members(index);
    this.constants = new Constants(names, members);
    this.judge = new Judge(config, index);
    this.reader = new SourceReader(paths, progress, names, constants, looksAtReferences());
  }

  private boolean looksAtReferences() {
    return Rules.all().stream()
        .anyMatch(rule -> !(rule instanceof Rule.OfTypes) && judge.isOn(rule));
  }

  /** A file after the second round. */
  private record Judged(
      List<Finding> findings,
      Map<Place, String> excerpts,
      List<UnresolvedName> unresolved,
      List<List<Reference>> statements) {

    static final Judged NOTHING = new Judged(List.of(), Map.of(), List.of(), List.of());
  }

  /**
   * Checks a tree.
   *
   * @param whole whether the tree is all that the map is about, and so may be judged as a whole
   */
  SourceReport check(SourceTree tree, WholeCodeBase whole) {
    List<ReadFile> read = read(tree);
    RelevantNames relevant = looksAtReferences() ? relevantNames() : null;
    List<Judged> judged = workers.map(read, file -> judge(file, relevant));
    List<UnparsedFile> unparsed = unparsed(tree, read);
    List<UnjudgedRules> unjudged = whole.unjudged(judge, incomplete(tree, read, relevant));
    if (judge.looksAtWholeCodeBase() && unjudged.isEmpty()) {
      judged = Stream.concat(judged.stream(), judgeWhole(read, judged)).toList();
    }
    return report(read, judged, unparsed, unjudged);
  }

  /** What the rules about a whole code base are judged by. */
  Evidence evidence(SourceTree tree) {
    List<ReadFile> read = read(tree);
    RelevantNames relevant = relevantNames();
    return evidence(read, workers.map(read, file -> judge(file, relevant)));
  }

  private List<ReadFile> read(SourceTree tree) {
    List<ReadFile> read = reader.read(tree, workers);
    index.addAll(read.stream().map(ReadFile::file).filter(Objects::nonNull).toList());
    index.link();
    index.setBodies(new Bodies(names, members, read));
    return read;
  }

  private RelevantNames relevantNames() {
    return new RelevantNames(index, config, names, judge);
  }

  private Judged judge(ReadFile read, @Nullable RelevantNames relevant) {
    SourceFile file = read.file();
    if (file == null || !file.isJudged()) {
      return Judged.NOTHING;
    }
    List<Finding> findings = new ArrayList<>();
    file.types().forEach(type -> findings.addAll(judge(type)));
    References references = relevant == null ? null : references(read, file, relevant);
    if (references == null) {
      return new Judged(findings, Excerpts.of(file, findings), List.of(), List.of());
    }
    findings.addAll(references.findings());
    return new Judged(
        findings, Excerpts.of(file, findings), references.unresolved(), references.calls());
  }

  private @Nullable References references(ReadFile read, SourceFile file, RelevantNames relevant) {
    if (!relevant.mayBeIn(read.identifiers())) {
      return null;
    }
    return read.unit()
        .map(
            unit -> {
              References references =
                  new References(
                      new Resolver(unit, file, names, members),
                      judge,
                      constants,
                      relevant,
                      relevant.maySpeakOfEvents(read.identifiers()));
              references.read(unit);
              return references;
            })
        .orElse(null);
  }

  private List<Finding> judge(SourceType type) {
    return judge.judge(factsOf(type)).stream()
        .filter(finding -> !silenceAt(finding.place(), type).covers(finding.rule(), constants))
        .toList();
  }

  /** Of two types of one name, the index knows one; each is judged by what it says itself. */
  private TypeFacts factsOf(SourceType type) {
    return Objects.requireNonNull(
        index.type(type.name()) == type ? index.find(type.name()) : type.facts());
  }

  private static Silence silenceAt(Place place, SourceType type) {
    return Stream.concat(
            type.declaredMethods().stream()
                .filter(method -> !method.isImplicit() && method.place().equals(place))
                .map(SourceType.Method::silence),
            type.declaredFields().stream()
                .filter(field -> field.place().equals(place))
                .map(SourceType.Field::silence))
        .findFirst()
        .orElse(type.header().silence());
  }

  private Evidence evidence(List<ReadFile> read, List<Judged> judged) {
    return new Evidence(
        read.stream()
            .map(ReadFile::file)
            .filter(file -> file != null && file.isJudged())
            .flatMap(file -> file.types().stream())
            .map(this::factsOf)
            .toList(),
        judged.stream().flatMap(file -> file.statements().stream()).toList(),
        List.of());
  }

  private Stream<Judged> judgeWhole(List<ReadFile> read, List<Judged> judged) {
    Map<String, List<Finding>> byFile = new HashMap<>();
    for (Finding finding : judge.judge(evidence(read, judged))) {
      byFile.computeIfAbsent(finding.place().file(), key -> new ArrayList<>()).add(finding);
    }
    List<Judged> result = new ArrayList<>();
    for (ReadFile file : read) {
      List<Finding> inFile = file.file() == null ? null : byFile.remove(file.file().shownPath());
      if (file.file() != null && inFile != null) {
        List<Finding> loud = new SilencePlaces(file, names, constants).loud(inFile);
        result.add(new Judged(loud, Excerpts.of(file.file(), loud), List.of(), List.of()));
      }
    }
    // What is left stands in no source file.
    byFile.values().forEach(left -> result.add(new Judged(left, Map.of(), List.of(), List.of())));
    return result.stream();
  }

  private List<UnparsedFile> unparsed(SourceTree tree, List<ReadFile> read) {
    return Stream.concat(
            tree.unreadable().stream().map(this::unparsed),
            read.stream().map(ReadFile::unparsed).filter(Objects::nonNull))
        .sorted()
        .toList();
  }

  private UnparsedFile unparsed(SourceTree.Unreadable folder) {
    return new UnparsedFile(paths.shown(folder.path(), folder.root()), folder.reason());
  }

  /** The unread files that may hold evidence: code that is judged, with words that matter in it. */
  private List<UnparsedFile> incomplete(
      SourceTree tree, List<ReadFile> read, @Nullable RelevantNames relevant) {
    return Stream.concat(
            tree.unreadable().stream()
                .filter(unreadable -> paths.isJudged(unreadable.path(), unreadable.root()))
                .map(this::unparsed),
            read.stream()
                .filter(file -> file.isJudged() && file.unparsed() != null)
                .filter(file -> relevant == null || relevant.mayBeEvidence(file.identifiers()))
                .map(file -> Objects.requireNonNull(file.unparsed())))
        .sorted()
        .toList();
  }

  private SourceReport report(
      List<ReadFile> read,
      List<Judged> judged,
      List<UnparsedFile> unparsed,
      List<UnjudgedRules> unjudged) {
    Map<Place, String> excerpts = new HashMap<>();
    judged.forEach(file -> excerpts.putAll(file.excerpts()));
    return new SourceReport(
        judged.stream().flatMap(file -> file.findings().stream()).sorted().distinct().toList(),
        excerpts,
        (int) read.stream().filter(file -> file.file() != null).count(),
        read.stream().mapToLong(ReadFile::lines).sum(),
        unparsed,
        judged.stream().flatMap(file -> file.unresolved().stream()).sorted().toList(),
        judge.missingSupertypes(),
        unjudged);
  }
}
