package dev.ringfence.sources;

import dev.ringfence.boundary.config.EventsLockFile;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import java.nio.file.Path;
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
  private final Silencer silencer;
  private final SourceReader reader;

  SourceRun(RingfenceConfig config, Paths paths, BigStacks workers, SourceCheck.Progress progress) {
    this.config = config;
    this.paths = paths;
    this.workers = workers;
    this.index = new TypeIndex(config.vocabulary());
    this.names = new TypeNames(index);
    this.members = new Members(index);
    this.constants = new Constants(names, members);
    this.judge =
        new Judge(config, index, () -> EventsLockFile.lockOf(config).shownAs(paths.shownLock()));
    this.silencer = new Silencer(constants);
    this.reader =
        new SourceReader(
            paths, progress, names, constants, looksAtReferences(), SuppressionJudge.isOn(judge));
  }

  private boolean looksAtReferences() {
    return Rules.all().stream()
        .anyMatch(rule -> !(rule instanceof Rule.OfTypes) && judge.isOn(rule));
  }

  /**
   * Checks a tree.
   *
   * @param whole whether the tree is all that the map is about, and so may be judged as a whole
   */
  SourceReport check(SourceTree tree, WholeCodeBase whole) {
    List<ReadFile> read = read(tree);
    RelevantNames relevant = looksAtReferences() ? relevantNames() : null;
    FileJudge files = fileJudge(relevant);
    List<JudgedFile> judged = workers.map(read, files::judge);
    List<UnparsedFile> unparsed = unparsed(tree, read);
    List<UnjudgedRules> unjudged = whole.unjudged(judge, incomplete(tree, read, relevant));
    if (judge.looksAtWholeCodeBase() && unjudged.isEmpty()) {
      judged =
          Stream.concat(judged.stream(), judgeWhole(read, evidence(files, read, judged))).toList();
    }
    if (SuppressionJudge.isOn(judge)) {
      boolean hasSeenAll = whole.isThere() && unparsed.isEmpty() && !config.domains().isEmpty();
      judged = Stream.concat(judged.stream(), judgeSuppressions(read, judged, hasSeenAll)).toList();
    }
    List<UnknownWord> unknown = whole.isThere() ? unknownWords(read) : List.of();
    return report(read, judged, unparsed, unknown, unjudged);
  }

  /** What the rules about a whole code base are judged by. */
  Evidence evidence(SourceTree tree) {
    return gather(tree, (evidence, files, unparsed) -> evidence);
  }

  /** The events that the tree declares. */
  SourceEvents events(SourceTree tree) {
    return gather(
        tree,
        (evidence, files, unparsed) -> new SourceEvents(judge.eventsIn(evidence), files, unparsed));
  }

  /** The way of events through the tree. */
  SourceFlow flow(SourceTree tree) {
    return gather(
        tree,
        (evidence, files, unparsed) -> new SourceFlow(judge.eventFlow(evidence), files, unparsed));
  }

  private interface Gathered<R> {
    R from(Evidence evidence, int files, List<UnparsedFile> unparsed);
  }

  private <R> R gather(SourceTree tree, Gathered<R> result) {
    List<ReadFile> read = read(tree);
    RelevantNames relevant = relevantNames();
    FileJudge files = fileJudge(relevant);
    return result.from(
        evidence(files, read, workers.map(read, files::judge)),
        (int) read.stream().filter(file -> file.file() != null).count(),
        incomplete(tree, read, relevant));
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

  private FileJudge fileJudge(@Nullable RelevantNames relevant) {
    return new FileJudge(judge, index, names, constants, silencer, relevant);
  }

  private static Evidence evidence(FileJudge files, List<ReadFile> read, List<JudgedFile> judged) {
    return new Evidence(
        read.stream()
            .map(ReadFile::file)
            .filter(file -> file != null && file.isJudged())
            .flatMap(file -> file.types().stream())
            .map(files::factsOf)
            .toList(),
        judged.stream().flatMap(file -> file.statements().stream()).toList(),
        judged.stream().flatMap(file -> file.typeReferences().stream()).toList());
  }

  private Stream<JudgedFile> judgeWhole(List<ReadFile> read, Evidence evidence) {
    Map<String, List<Finding>> byFile = new HashMap<>();
    for (Finding finding : judge.judge(evidence)) {
      byFile.computeIfAbsent(finding.place().file(), key -> new ArrayList<>()).add(finding);
    }
    List<JudgedFile> result = new ArrayList<>();
    for (ReadFile file : read) {
      List<Finding> inFile = file.file() == null ? null : byFile.remove(file.file().shownPath());
      if (file.file() != null && inFile != null) {
        List<Finding> loud = new SilencePlaces(file, names, silencer).loud(inFile);
        result.add(JudgedFile.of(file.file(), loud));
      }
    }
    // What is left stands in no source file.
    byFile
        .values()
        .forEach(
            left -> result.add(new JudgedFile(left, Map.of(), List.of(), List.of(), List.of())));
    return result.stream();
  }

  private Stream<JudgedFile> judgeSuppressions(
      List<ReadFile> read, List<JudgedFile> judged, boolean hasSeenAll) {
    SuppressionJudge suppressions =
        new SuppressionJudge(judge, index, constants, silencer, hasSeenAll);
    List<JudgedFile> result = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      ReadFile file = read.get(i);
      List<Finding> findings = suppressions.judge(file, judged.get(i));
      if (file.file() != null && !findings.isEmpty()) {
        result.add(JudgedFile.of(file.file(), findings));
      }
    }
    return result.stream();
  }

  private List<UnknownWord> unknownWords(List<ReadFile> read) {
    Path map = Objects.requireNonNull(config.file());
    String shown = paths.shown(map, Objects.requireNonNull(map.getParent()));
    return new UnknownWords(config, index, names).in(read, shown);
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
      List<JudgedFile> judged,
      List<UnparsedFile> unparsed,
      List<UnknownWord> unknownWords,
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
        unknownWords,
        unjudged);
  }
}
