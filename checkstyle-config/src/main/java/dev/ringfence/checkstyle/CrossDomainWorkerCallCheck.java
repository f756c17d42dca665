package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rules;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Code of one domain never runs, schedules or constructs another domain's worker.
 *
 * <p>A file does not show what the types of other files are. What is handed in a lambda to a
 * scheduler is seen in any case; workers are seen if {@link #setWorkers} says how they are called.
 */
public final class CrossDomainWorkerCallCheck extends RuleCheck {

  private @Nullable Pattern workers;

  /** For Checkstyle. */
  public CrossDomainWorkerCallCheck() {
    super(Rules.CROSS_DOMAIN_WORKER_CALL);
  }

  /**
   * Says how workers are called, and nothing else in the domains is.
   *
   * @param pattern found in the qualified names of workers, such as {@code \.workers\.\w+Worker$}
   */
  public void setWorkers(Pattern pattern) {
    workers = pattern;
  }

  @Override
  List<Finding> findings(Unit unit, Unit.Judged judged) {
    if (judged.map().config().domains().isEmpty()) {
      return List.of();
    }
    Judges judges = new Judges(unit, judged);
    References references =
        new References(unit.file(), unit.names(), unit.constants(), judged.judge());
    IdentityHashMap<DetailAST, List<Finding>> byStatement = new IdentityHashMap<>();
    for (DetailAST node : unit.file().calls()) {
      Reference reference = references.read(node);
      Finding finding = reference == null ? null : judges.judge(reference).orElse(null);
      if (finding != null && !unit.silence().isAt(node, finding.rule())) {
        byStatement
            .computeIfAbsent(Surroundings.statement(node), key -> new ArrayList<>())
            .add(finding);
      }
    }
    return byStatement.values().stream()
        .flatMap(statement -> Judge.firstOfEachTarget(statement).stream())
        .toList();
  }

  /** The judge of what the file shows, and those that take the promise about names for granted. */
  private final class Judges {
    private final Judge shown;
    private final List<Judge> promised;
    private final Judge wording;

    Judges(Unit unit, Unit.Judged judged) {
      this.shown = judged.judge();
      Pattern pattern = workers;
      List<TypeName> roles =
          pattern == null
              ? List.of()
              : judged.map().config().vocabulary().roleTypes().stream()
                  .map(TypeName::topLevel)
                  .sorted()
                  .toList();
      Predicate<TypeName> isPromised = name -> pattern != null && isNamed(name, pattern);
      this.promised =
          roles.stream()
              .map(role -> unit.types().promising(isPromised, List.of(role)))
              .map(types -> new Judge(judged.map().config(), types))
              .toList();
      this.wording = new Judge(judged.map().config(), unit.types().promising(isPromised, roles));
    }

    private boolean isNamed(TypeName name, Pattern pattern) {
      return name.isResolved()
          && shown.territoryOf(name.packageName()) instanceof Territory.Domain
          && pattern.matcher(name.qualifiedName()).find();
    }

    /** What kind of worker is meant, no name says: only what holds of every kind is reported. */
    Optional<Finding> judge(Reference reference) {
      Optional<Finding> plain = shown.judge(reference, Rules.CROSS_DOMAIN_WORKER_CALL);
      boolean holdsOfAll =
          plain.isEmpty()
              && !promised.isEmpty()
              && promised.stream()
                  .allMatch(
                      judge -> judge.judge(reference, Rules.CROSS_DOMAIN_WORKER_CALL).isPresent());
      return holdsOfAll ? wording.judge(reference, Rules.CROSS_DOMAIN_WORKER_CALL) : plain;
    }
  }
}
