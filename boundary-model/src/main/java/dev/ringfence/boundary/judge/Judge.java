package dev.ringfence.boundary.judge;

import dev.ringfence.boundary.config.EventsLockFile;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.contract.DeclaredEvent;
import dev.ringfence.boundary.contract.EventsLock;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.CodeBase;
import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Suppression;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeReference;
import dev.ringfence.boundary.flow.EventFlow;
import dev.ringfence.boundary.rule.DeclaredEvents;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.MissingSupertype;
import dev.ringfence.boundary.rule.Program;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Severity;
import dev.ringfence.boundary.rule.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Decides what breaks a rule. There is one for a run of an engine over one code base.
 *
 * <p>The {@code may…} methods are cheap and err on the side of yes: engines ask them first, to
 * leave out what can be no finding before they gather facts about it.
 *
 * <p>Safe for use by several threads if the code base is.
 */
public final class Judge {

  private final RingfenceConfig config;
  private final Program program;
  private final Set<Rule> on;
  private final List<Rule.OfTypes> ofTypes;
  private final List<Rule.OfReferences> ofReferences;
  private final List<Rule.OfTypeReferences> ofTypeReferences;
  private final List<Rule.OfSuppressions> ofSuppressions;
  private final List<Rule.OfCodeBases> ofCodeBases;
  private final boolean gathersTypeReferences;

  /**
   * A judge by the user's map, over the types that an engine sees. If it judges whole code bases,
   * it reads the schemas of the events that have been promised, from beside the map.
   */
  public Judge(RingfenceConfig config, CodeBase codeBase) {
    this(config, codeBase, () -> EventsLockFile.lockOf(config));
  }

  /**
   * The same with what has been promised, for an engine that names files in its own way.
   *
   * @param promised asked by {@code judge(Evidence)} only; what it throws is passed on
   */
  public Judge(RingfenceConfig config, CodeBase codeBase, Supplier<EventsLock> promised) {
    this.config = config;
    this.program = new Program(config.domains(), config.vocabulary(), codeBase, promised);
    this.on =
        Rules.all().stream()
            .filter(rule -> config.severityOf(rule) != Severity.OFF)
            .collect(Collectors.toUnmodifiableSet());
    this.ofTypes = of(Rule.OfTypes.class, on);
    this.ofReferences = of(Rule.OfReferences.class, on);
    this.ofTypeReferences = of(Rule.OfTypeReferences.class, on);
    this.ofSuppressions = of(Rule.OfSuppressions.class, on);
    this.ofCodeBases = of(Rule.OfCodeBases.class, on);
    this.gathersTypeReferences = isAnyRuleAboutDomainsOn();
  }

  private Judge(Judge other, CodeBase codeBase) {
    this.config = other.config;
    this.program = other.program.over(codeBase);
    this.on = other.on;
    this.ofTypes = other.ofTypes;
    this.ofReferences = other.ofReferences;
    this.ofTypeReferences = other.ofTypeReferences;
    this.ofSuppressions = other.ofSuppressions;
    this.ofCodeBases = other.ofCodeBases;
    this.gathersTypeReferences = other.gathersTypeReferences;
  }

  /** A judge by the same map over other types; cheaper than one from the start. */
  public Judge over(CodeBase codeBase) {
    return new Judge(this, codeBase);
  }

  /** To whom a package belongs; one hash look-up once it is known. */
  public Territory territoryOf(String packageName) {
    return config.domains().territoryOf(packageName);
  }

  /**
   * Whether a reference from one territory, through a receiver that lives in another, can break a
   * rule at all. Calls of methods that {@link #looksAtArguments} names are to be judged besides.
   */
  public boolean mayConcern(Territory from, Territory receiver) {
    if (receiver instanceof Territory.Domain) {
      return !receiver.equals(from);
    }
    return receiver instanceof Territory.SharedKernel
        && !receiver.equals(from)
        && config.vocabulary().hasWorkerAnnotations();
  }

  /**
   * Whether a reference through a receiver of another territory can break a rule at all, by what
   * the receiver is. Looks it up with all that stands above it: to be asked after the territories,
   * and its answer to be kept.
   */
  public boolean mayConcern(TypeName receiver) {
    return program.isOfNote(receiver);
  }

  /**
   * Whether a method of that simple name may be one of which the arguments matter: it enqueues,
   * publishes, subscribes, or takes a dispatch condition.
   */
  public boolean looksAtArguments(String methodName) {
    return config.vocabulary().looksAtArguments(methodName);
  }

  /**
   * Whether a type of that canonical name has such a method; its subtypes have it too. For engines
   * that know the receiver of a call before they look at the call.
   */
  public boolean looksAtArgumentsOf(String type) {
    return config.vocabulary().looksAtArgumentsOf(type);
  }

  /** Whether there are methods at all that run, as workers, what the lambdas given to them call. */
  public boolean mayEnqueueLambdas() {
    return !config.vocabulary().takingLambdas().isEmpty();
  }

  /** Whether a method of that simple name may be such a one. */
  public boolean mayEnqueueLambda(String methodName) {
    return config.vocabulary().takingLambdas().has(methodName);
  }

  /**
   * Whether the declarations of types below one of that canonical name can break a rule or be
   * evidence. A declaration that neither stands below such a type or one that is out of sight, nor
   * has an {@link #looksAtAnnotated annotation} on it, on a method or on a parameter, is of
   * interest only if {@link #gathersAllTypes all} are.
   */
  public boolean looksBelow(String type) {
    return config.vocabulary().looksBelow(type);
  }

  /** As {@link #looksBelow}, of declarations with an annotation of that canonical name. */
  public boolean looksAtAnnotated(String annotation) {
    return config.vocabulary().looksAtAnnotated(annotation);
  }

  /**
   * Whether any type at all can be evidence: schemas have been promised, and who published an event
   * need not have marked it.
   *
   * @throws dev.ringfence.boundary.config.ConfigException if what has been promised cannot be read
   */
  public boolean gathersAllTypes() {
    return isOn(Rules.EVENT_CONTRACT_BROKEN) && program.promisesSchemas();
  }

  /**
   * Whether places that name types of other territories are to be judged: some domain says what
   * others may use of it.
   */
  public boolean looksAtTypeReferences() {
    return isOn(Rules.DOMAIN_INTERNAL_ACCESS)
        && config.domains().declared().stream().anyMatch(domain -> !domain.api().isEmpty());
  }

  /** Whether such places are to be gathered as evidence. */
  public boolean gathersTypeReferences() {
    return gathersTypeReferences;
  }

  private boolean isAnyRuleAboutDomainsOn() {
    return isOn(Rules.DOMAIN_CYCLE)
        || (isOn(Rules.UNDECLARED_DEPENDENCY)
            && config.domains().declared().stream().anyMatch(domain -> domain.uses() != null));
  }

  /** Whether a place in one territory that names a type of another can break a rule at all. */
  public boolean mayName(Territory from, Territory target) {
    return target instanceof Territory.Domain domain
        && (gathersTypeReferences || !domain.api().isEmpty())
        && !domain.equals(from);
  }

  /**
   * Whether a type is an event, or an abstract family of events. The types that the vocabulary
   * names are the shared bases, not events.
   */
  public boolean isEvent(TypeName type) {
    return program.isEvent(type);
  }

  /**
   * Whether a type is a worker or a subscriber and nothing else, abstract ones too. The types that
   * the vocabulary names are the shared bases, not workers, unless one can be instantiated itself.
   */
  public boolean isWorker(TypeName type) {
    return program.isWorker(type);
  }

  /** Whether there is anything to gather evidence for. */
  public boolean looksAtWholeCodeBase() {
    return Rules.all().stream().anyMatch(rule -> rule instanceof Rule.OfCodeBases && isOn(rule));
  }

  /** Whether a rule is looked for at all. */
  public boolean isOn(Rule rule) {
    return on.contains(rule);
  }

  /** All findings about a type's declaration, in source order. */
  public List<Finding> judge(TypeFacts type) {
    List<Finding> findings = by(ofTypes, rule -> rule.check(type, program));
    findings.sort(null);
    return findings;
  }

  /** The findings of one rule about a type's declaration, in source order. */
  public List<Finding> judge(TypeFacts type, Rule.OfTypes rule) {
    return isOn(rule) ? by(List.of(rule), one -> one.check(type, program)) : List.of();
  }

  /** All findings about a reference. */
  public List<Finding> judge(Reference reference) {
    return byEach(ofReferences, rule -> rule.check(reference, program));
  }

  /** The finding of one rule about a reference, if there is one. */
  public Optional<Finding> judge(Reference reference, Rule.OfReferences rule) {
    return isOn(rule)
        ? rule.check(reference, program).map(violation -> finding(rule, violation))
        : Optional.empty();
  }

  /** All findings about a place that names a type of another territory. */
  public List<Finding> judge(TypeReference reference) {
    return byEach(ofTypeReferences, rule -> rule.check(reference, program));
  }

  /** All findings about how rules are suppressed somewhere. */
  public List<Finding> judge(Suppression suppression) {
    return byEach(ofSuppressions, rule -> rule.check(suppression, program));
  }

  /** The schemas of all concrete events that a code base declares, by the names of their types. */
  public List<DeclaredEvent> eventsIn(Evidence evidence) {
    return DeclaredEvents.in(evidence, program);
  }

  /**
   * All findings about a code base as a whole, in reading order.
   *
   * @throws dev.ringfence.boundary.config.ConfigException if what has been promised cannot be read
   */
  public List<Finding> judge(Evidence evidence) {
    List<Finding> findings = by(ofCodeBases, rule -> rule.check(evidence, program));
    findings.sort(null);
    return findings;
  }

  private <R extends Rule> List<Finding> by(List<R> rules, Function<R, List<Violation>> check) {
    List<Finding> findings = new ArrayList<>();
    for (R rule : rules) {
      for (Violation violation : check.apply(rule)) {
        findings.add(finding(rule, violation));
      }
    }
    return findings;
  }

  private <R extends Rule> List<Finding> byEach(
      List<R> rules, Function<R, Optional<Violation>> check) {
    List<Finding> findings = new ArrayList<>();
    for (R rule : rules) {
      check.apply(rule).ifPresent(violation -> findings.add(finding(rule, violation)));
    }
    return findings;
  }

  private static <R extends Rule> List<R> of(Class<R> kind, Set<Rule> on) {
    return Rules.all().stream()
        .filter(on::contains)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** The way of events through a code base, for reports and diagrams. */
  public EventFlow eventFlow(Evidence evidence) {
    return program.eventFlow(evidence);
  }

  /**
   * Of the findings in one statement, the first of each rule and target type, in reading order: one
   * statement is one thing to fix. Where places have no column, the order of the list decides.
   */
  public static List<Finding> firstOfEachTarget(List<Finding> inOneStatement) {
    if (inOneStatement.isEmpty()) {
      return List.of();
    }
    Map<Object, Finding> first = new LinkedHashMap<>();
    inOneStatement.stream()
        .sorted(Comparator.comparing(Finding::place).thenComparing(Finding::rule))
        .forEach(
            finding ->
                first.putIfAbsent(
                    List.of(
                        finding.rule(),
                        finding.to() == null ? finding.place() : finding.to().type()),
                    finding));
    return List.copyOf(first.values());
  }

  /**
   * Of findings about places that name types, the first of each rule, member and target, in reading
   * order: whoever names a type once in a method may as well name it twice.
   */
  public static List<Finding> firstOfEachMember(List<Finding> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    Map<Object, Finding> first = new LinkedHashMap<>();
    findings.stream()
        .sorted()
        .forEach(
            finding ->
                first.putIfAbsent(
                    Arrays.asList(finding.rule(), finding.from(), finding.to()), finding));
    return List.copyOf(first.values());
  }

  /**
   * The supertypes that could not be looked up so far. An engine reports them once, at the end: a
   * rule that sees nothing looks like a rule that is kept.
   */
  public List<MissingSupertype> missingSupertypes() {
    return program.missingSupertypes();
  }

  private Finding finding(Rule rule, Violation violation) {
    return new Finding(
        rule.name(),
        config.severityOf(rule),
        violation.place(),
        violation.from(),
        violation.to(),
        violation.fromDomain(),
        violation.toDomain(),
        violation.message(),
        violation.hint(),
        rule.link());
  }
}
