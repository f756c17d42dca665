package dev.ringfence.sources;

import com.github.javaparser.ast.CompilationUnit;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.sources.SourceText.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One check of one tree: indexes all files, then judges them. */
final class SourceRun {

  /** Of the heap, one part in four may hold syntax trees, of some 100 bytes for a character. */
  private static final long CHARACTERS_TO_KEEP = Runtime.getRuntime().maxMemory() / 4 / 100;

  private static final ThreadLocal<SourceParser> PARSER =
      ThreadLocal.withInitial(SourceParser::new);

  private final RingfenceConfig config;
  private final Paths paths;
  private final BigStacks workers;
  private final SourceCheck.Progress progress;
  private final TypeIndex index;
  private final TypeNames names;
  private final Members members;
  private final Constants constants;
  private final Judge judge;
  private final AtomicLong kept = new AtomicLong();
  private final AtomicInteger filesRead = new AtomicInteger();

  SourceRun(RingfenceConfig config, Paths paths, BigStacks workers, SourceCheck.Progress progress) {
    this.config = config;
    this.paths = paths;
    this.workers = workers;
    this.progress = progress;
    this.index = new TypeIndex(config.vocabulary());
    this.names = new TypeNames(index);
    this.members = new Members(index);
    this.constants = new Constants(names, members);
    this.judge = new Judge(config, index);
  }

  /**
   * A file after the first round.
   *
   * @param file null if it was not understood
   * @param unit its syntax tree; null if that has not been kept
   */
  private record Read(
      @Nullable SourceFile file,
      @Nullable CompilationUnit unit,
      Identifiers identifiers,
      int lines,
      @Nullable UnparsedFile unparsed) {}

  /** A file after the second round. */
  private record Judged(
      List<Finding> findings, Map<Place, String> excerpts, List<UnresolvedName> unresolved) {}

  SourceReport check(SourceTree tree) {
    List<Map.Entry<Path, Path>> files = List.copyOf(tree.rootByFile().entrySet());
    List<Read> read =
        workers.map(files, entry -> read(entry.getKey(), entry.getValue(), files.size()));
    index.addAll(read.stream().map(Read::file).filter(Objects::nonNull).toList());
    index.link();
    RelevantNames relevant =
        hasMap() ? new RelevantNames(index, config.vocabulary(), names, judge) : null;
    List<Judged> judged = workers.map(read, file -> judge(file, relevant));
    return report(tree, read, judged);
  }

  private boolean hasMap() {
    return judge.isOn(Rules.CROSS_DOMAIN_WORKER_CALL) && !config.domains().isEmpty();
  }

  private Read read(Path path, Path root, int files) {
    try {
      String text = SourceText.read(path);
      CompilationUnit unit = PARSER.get().parse(text);
      SourceFile file =
          Declarations.read(unit, path, paths.shown(path, root), paths.isJudged(path, root), names);
      boolean keeps =
          file.isJudged() && kept.addAndGet(text.length()) <= CHARACTERS_TO_KEEP && hasMap();
      return new Read(file, keeps ? unit : null, Identifiers.of(unit), linesOf(text), null);
    } catch (UnreadableException e) {
      return unparsed(path, root, e.getMessage());
    } catch (StackOverflowError e) {
      return unparsed(path, root, "is nested too deeply");
    } finally {
      progress.read(filesRead.incrementAndGet(), files);
    }
  }

  private Read unparsed(Path path, Path root, @Nullable String reason) {
    String text = reason == null ? "cannot be read" : reason;
    return new Read(
        null, null, Identifiers.NONE, 0, new UnparsedFile(paths.shown(path, root), text));
  }

  private static int linesOf(String text) {
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? lines : lines + 1;
  }

  private Judged judge(Read read, @Nullable RelevantNames relevant) {
    SourceFile file = read.file();
    if (file == null || !file.isJudged()) {
      return new Judged(List.of(), Map.of(), List.of());
    }
    List<Finding> findings = new ArrayList<>();
    file.types().forEach(type -> findings.addAll(judge(type)));
    List<UnresolvedName> unresolved = new ArrayList<>();
    if (relevant != null && relevant.mayBeIn(read.identifiers())) {
      unitOf(read, file)
          .ifPresent(
              unit -> {
                References references =
                    new References(
                        new Resolver(unit, file, names, members), judge, constants, relevant);
                findings.addAll(references.in(unit));
                unresolved.addAll(references.unresolved());
              });
    }
    return new Judged(findings, excerpts(file, findings), unresolved);
  }

  private List<Finding> judge(SourceType type) {
    // Of two types of one name, the index knows one; each is judged by what it says itself.
    TypeFacts facts = index.type(type.name()) == type ? index.find(type.name()) : type.facts();
    return judge.judge(Objects.requireNonNull(facts)).stream()
        .filter(finding -> !silenceAt(finding.place(), type).covers(finding.rule(), constants))
        .toList();
  }

  private static Silence silenceAt(Place place, SourceType type) {
    return type.declaredMethods().stream()
        .filter(method -> !method.isImplicit() && method.place().equals(place))
        .map(SourceType.Method::silence)
        .findFirst()
        .orElse(type.header().silence());
  }

  private static Optional<CompilationUnit> unitOf(Read read, SourceFile file) {
    if (read.unit() != null) {
      return Optional.of(read.unit());
    }
    try {
      return Optional.of(PARSER.get().parse(SourceText.read(file.path())));
    } catch (UnreadableException e) {
      // It was read a moment ago; somebody has changed it meanwhile.
      return Optional.empty();
    }
  }

  private static Map<Place, String> excerpts(SourceFile file, List<Finding> findings) {
    Map<Place, String> result = new HashMap<>();
    if (!findings.isEmpty()) {
      try {
        String[] lines = SourceText.read(file.path()).split("\r\n|\r|\n", -1);
        for (Finding finding : findings) {
          int line = finding.place().line();
          if (line >= 1 && line <= lines.length) {
            result.put(finding.place(), lines[line - 1]);
          }
        }
      } catch (UnreadableException e) {
        return Map.of();
      }
    }
    return result;
  }

  private SourceReport report(SourceTree tree, List<Read> read, List<Judged> judged) {
    List<UnparsedFile> unparsed = new ArrayList<>();
    tree.unreadable()
        .forEach(
            folder ->
                unparsed.add(
                    new UnparsedFile(paths.shown(folder.path(), folder.root()), folder.reason())));
    read.stream().map(Read::unparsed).filter(Objects::nonNull).forEach(unparsed::add);
    Map<Place, String> excerpts = new HashMap<>();
    judged.forEach(file -> excerpts.putAll(file.excerpts()));
    return new SourceReport(
        judged.stream().flatMap(file -> file.findings().stream()).sorted().distinct().toList(),
        excerpts,
        (int) read.stream().filter(file -> file.file() != null).count(),
        read.stream().mapToLong(Read::lines).sum(),
        unparsed.stream().sorted().toList(),
        judged.stream().flatMap(file -> file.unresolved().stream()).sorted().toList(),
        judge.missingSupertypes());
  }
}
