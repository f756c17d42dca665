package dev.ringfence.sources;

import dev.ringfence.boundary.facts.Suppression;
import dev.ringfence.boundary.facts.Suppression.Use;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The last round: whether what the code asks to be silent about is there at all. */
final class SuppressionJudge {

  private final Judge judge;
  private final TypeIndex index;
  private final Members members;
  private final Constants constants;
  private final Silencer silencer;
  private final boolean hasSeenAll;
  private @Nullable Identifiers halfKnown;

  /**
   * A judge, for when all else is judged.
   *
   * @param hasSeenAll whether the whole code base was there and was understood
   */
  SuppressionJudge(
      Judge judge, TypeIndex index, Constants constants, Silencer silencer, boolean hasSeenAll) {
    this.judge = judge;
    this.index = index;
    this.members = new Members(index);
    this.constants = constants;
    this.silencer = silencer;
    this.hasSeenAll = hasSeenAll;
  }

  /** Whether there is anything to judge. */
  static boolean isOn(Judge judge) {
    return Rules.all().stream()
        .anyMatch(rule -> rule instanceof Rule.OfSuppressions && judge.isOn(rule));
  }

  /**
   * The findings about the suppressions in one file.
   *
   * @param judged what has been found in it
   */
  List<Finding> judge(ReadFile read, JudgedFile judged) {
    List<Finding> findings = new ArrayList<>();
    for (SuppressionSite site : read.suppressions()) {
      String name = constants.textOf(site.value(), site.scope());
      if (name != null) {
        Use use = use(name, site, read, judged);
        judge.judge(new Suppression(site.from(), name, site.reason(), use, site.place())).stream()
            .filter(finding -> !silencer.silences(finding, site.silence()))
            .forEach(findings::add);
      }
    }
    return findings;
  }

  private Use use(String name, SuppressionSite site, ReadFile read, JudgedFile judged) {
    if (silencer.hasUsed(site.place())) {
      return Use.USED;
    }
    boolean seesAll =
        hasSeenAll
            && isSeenWhole(Rules.named(name))
            && judged.unresolved().stream().noneMatch(each -> site.covers(each.place()))
            && !read.identifiers().mayHaveOneOf(halfKnown());
    return seesAll ? Use.UNUSED : Use.UNKNOWN;
  }

  private boolean isSeenWhole(Optional<Rule> rule) {
    return rule.isPresent()
        && !(rule.get() instanceof Rule.OfSuppressions)
        && judge.isOn(rule.get())
        && rule.get().witnesses().commandLine() == Sight.WHOLE;
  }

  /** The types with something above them that is neither in the sources nor in the vocabulary. */
  private Identifiers halfKnown() {
    if (halfKnown == null) {
      Set<String> found =
          index.declared().stream()
              .filter(this::isHalfKnown)
              .map(type -> type.name().simpleName())
              .collect(Collectors.toSet());
      halfKnown = Identifiers.of(found);
    }
    return halfKnown;
  }

  private boolean isHalfKnown(SourceType type) {
    return members.upFrom(type.asSeenInside()).stream()
        .anyMatch(above -> !index.exists(above.name()));
  }
}
