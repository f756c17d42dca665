package dev.ringfence.sources;

import com.github.javaparser.ast.CompilationUnit;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeReference;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The second round: judges one file after the other. Safe for use by several threads. */
final class FileJudge {

  private final Judge judge;
  private final TypeIndex index;
  private final TypeNames names;
  private final Members members;
  private final Silencer silencer;
  private final Constants constants;
  private final @Nullable RelevantNames relevant;

  /**
   * A judge of the files of a tree.
   *
   * @param relevant what a file must name to be looked at more closely; null if none is to be
   */
  FileJudge(
      Judge judge,
      TypeIndex index,
      TypeNames names,
      Constants constants,
      Silencer silencer,
      @Nullable RelevantNames relevant) {
    this.judge = judge;
    this.index = index;
    this.names = names;
    this.members = new Members(index);
    this.constants = constants;
    this.silencer = silencer;
    this.relevant = relevant;
  }

  JudgedFile judge(ReadFile read) {
    SourceFile file = read.file();
    if (file == null || !file.isJudged()) {
      return JudgedFile.NOTHING;
    }
    List<Finding> findings = new ArrayList<>();
    file.types().forEach(type -> findings.addAll(judge(type, read)));
    boolean looksAtReferences = relevant != null && relevant.mayBeIn(read.identifiers());
    boolean looksAtTypes = judge.looksAtTypeReferences() || judge.gathersTypeReferences();
    CompilationUnit unit = looksAtReferences || looksAtTypes ? read.unit().orElse(null) : null;
    if (unit == null) {
      return JudgedFile.of(file, findings);
    }
    Resolver resolver = new Resolver(unit, file, names, members);
    List<TypeReference> typeReferences =
        looksAtTypes ? judgeTypeUses(unit, resolver, findings) : List.of();
    if (!looksAtReferences) {
      return new JudgedFile(
          findings, Excerpts.of(file, findings), List.of(), List.of(), typeReferences);
    }
    References references =
        new References(
            resolver, judge, constants, silencer, Objects.requireNonNull(relevant), read);
    references.read(unit);
    findings.addAll(references.findings());
    return new JudgedFile(
        findings,
        Excerpts.of(file, findings),
        references.unresolved(),
        references.calls(),
        typeReferences);
  }

  private List<Finding> judge(SourceType type, ReadFile read) {
    List<Finding> loud = new ArrayList<>();
    List<Finding> inCode = new ArrayList<>();
    for (Finding finding : judge.judge(factsOf(type))) {
      Silence silence = silenceAt(finding.place(), type);
      if (silence == null) {
        inCode.add(finding);
      } else if (!silencer.silences(finding, silence)) {
        loud.add(finding);
      }
    }
    if (!inCode.isEmpty()) {
      loud.addAll(new SilencePlaces(read, names, silencer).loud(inCode));
    }
    return loud;
  }

  /** Of two types of one name, the index knows one; each is judged by what it says itself. */
  TypeFacts factsOf(SourceType type) {
    return Objects.requireNonNull(
        index.type(type.name()) == type ? index.find(type.name()) : type.facts());
  }

  /** What is said at a declaration; null if the place is that of no declaration. */
  private static @Nullable Silence silenceAt(Place place, SourceType type) {
    if (type.header().place().equals(place)) {
      return type.header().silence();
    }
    return Stream.concat(
            type.declaredMethods().stream()
                .filter(method -> !method.isImplicit() && method.place().equals(place))
                .map(SourceType.Method::silence),
            type.declaredFields().stream()
                .filter(field -> field.place().equals(place))
                .map(SourceType.Field::silence))
        .findFirst()
        .orElse(null);
  }

  private List<TypeReference> judgeTypeUses(
      CompilationUnit unit, Resolver resolver, List<Finding> findings) {
    List<TypeReference> found = new ArrayList<>();
    List<Finding> ofTypes = new ArrayList<>();
    new TypeUses(
            resolver,
            judge,
            (node, reference) -> {
              found.add(reference);
              for (Finding finding : judge.judge(reference)) {
                if (!silencer.silences(finding, Silence.at(node, resolver.scopes()))) {
                  ofTypes.add(finding);
                }
              }
            })
        .read(unit);
    findings.addAll(Judge.firstOfEachMember(ofTypes));
    return judge.gathersTypeReferences() ? found : List.of();
  }
}
