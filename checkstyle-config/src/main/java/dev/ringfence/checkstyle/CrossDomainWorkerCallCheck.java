package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.ringfence.boundary.config.RingfenceConfig;
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
import java.util.stream.Stream;
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
    Judge gate = judged.map().gate();
    if (!Reach.ofCalls(unit.file(), gate)) {
      return List.of();
    }
    Judges judges = null;
    References references = new References(unit.file(), unit.names(), unit.constants(), gate);
    IdentityHashMap<DetailAST, List<Finding>> byStatement = new IdentityHashMap<>();
    for (DetailAST node : unit.file().calls()) {
      Reference reference = references.read(node);
      if (reference == null) {
        continue;
      }
      if (judges == null) {
        judges = new Judges(unit, judged);
      }
      Finding finding = judges.judge(reference).orElse(null);
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
    private final Unit unit;
    private final RingfenceConfig config;
    private final Judge shown;
    private @Nullable List<Judge> promised;

    Judges(Unit unit, Unit.Judged judged) {
      this.unit = unit;
      this.config = judged.map().config();
      this.shown = judged.judge();
    }

    /** What kind of worker is meant, no name says: only what holds of every kind is reported. */
    Optional<Finding> judge(Reference reference) {
      Optional<Finding> plain = shown.judge(reference, Rules.CROSS_DOMAIN_WORKER_CALL);
      Pattern pattern = workers;
      boolean mayBePromised =
          pattern != null
              && (!reference.arguments().isEmpty() || isNamed(reference.receiver(), pattern));
      if (plain.isPresent() || pattern == null || !mayBePromised) {
        return plain;
      }
      Optional<Finding> ofAny = plain;
      for (Judge judge : promised(pattern)) {
        ofAny = judge.judge(reference, Rules.CROSS_DOMAIN_WORKER_CALL);
        if (ofAny.isEmpty()) {
          return ofAny;
        }
      }
      return ofAny;
    }

    /** One for each kind of worker, and at the end, for its words, one of a worker of all kinds. */
    private List<Judge> promised(Pattern pattern) {
      List<Judge> known = promised;
      if (known == null) {
        List<TypeName> roles =
            config.vocabulary().roleTypes().stream().map(TypeName::topLevel).sorted().toList();
        Predicate<TypeName> isPromised = name -> isNamed(name, pattern);
        known =
            Stream.concat(roles.stream().map(List::of), Stream.of(roles))
                .map(kinds -> shown.over(unit.types().promising(isPromised, kinds)))
                .toList();
        promised = known;
      }
      return known;
    }

    private boolean isNamed(TypeName name, Pattern pattern) {
      return name.isResolved()
          && shown.territoryOf(name.packageName()) instanceof Territory.Domain
          && pattern.matcher(name.qualifiedName()).find();
    }
  }
}
