package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.ringfence.archunit.source.SourceFolders;
import dev.ringfence.boundary.baseline.Baseline;
import dev.ringfence.boundary.baseline.BaselineFolder;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Severity;
import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The rules of a {@code ringfence.yml} as rules of ArchUnit.
 *
 * <pre>{@code
 * JavaClasses classes = new ClassFileImporter().importPackages("com.acme.forge");
 * EventBoundaries.from("ringfence.yml").crossDomainWorkerCall().check(classes);
 * }</pre>
 *
 * <p>All rules of one {@code EventBoundaries} look at an import in one pass, whichever is asked
 * first; keep it for as long as you check the same classes. A rule whose severity is {@code
 * warning} logs its findings and passes; one that is {@code off} passes. Test code is left alone
 * where ArchUnit can tell by the location, and so is what {@code ignore} names.
 *
 * <p>Class files have neither {@code @SuppressWarnings} nor most annotations called {@code
 * Generated}. For classes with findings they are read from the sources, if these lie where Maven,
 * Gradle, an IDE or plain javac have them, or {@link #lookingForSourcesIn where you say}, and if
 * the tests run on a JDK with the module {@code jdk.compiler}; otherwise the findings stand.
 *
 * <p>Findings that the baseline beside the file knows are no violations; one more of the same is. A
 * baseline or an {@code events.lock.yml} that cannot be read fails every rule, with a {@code
 * ConfigException} that says where.
 *
 * <p>A class file that cannot be read, or a supertype that the import could not resolve, fails the
 * first rule that is checked: a rule that sees nothing looks like a rule that is kept.
 *
 * <p>Safe for use by several threads.
 */
public final class EventBoundaries {

  private static final System.Logger LOGGER = System.getLogger(EventBoundaries.class.getName());

  private final RingfenceConfig config;
  private final SourceFolders sources;
  private final AnalysisCache analyses;
  private final AtomicBoolean saidThatMapIsMissing = new AtomicBoolean();

  private EventBoundaries(RingfenceConfig config, SourceFolders sources) {
    this.config = config;
    this.sources = sources;
    this.analyses = new AnalysisCache(this::analyse);
  }

  /**
   * The rules by a file.
   *
   * @param file a path, relative to the working directory if it is not absolute
   * @throws dev.ringfence.boundary.config.ConfigException if the file cannot be read or used; its
   *     message says where and why
   */
  public static EventBoundaries from(String file) {
    return from(Path.of(file));
  }

  /**
   * The rules by a file.
   *
   * @throws dev.ringfence.boundary.config.ConfigException if the file cannot be read or used; its
   *     message says where and why
   */
  public static EventBoundaries from(Path file) {
    return by(ConfigFile.read(file));
  }

  /**
   * The rules by the nearest {@code ringfence.yml} in the working directory or above it. Where
   * there is none, the rules about subscribers hold for the types of Ringfence's own runtime, and
   * the rule about calls says once that it needs a map.
   *
   * @throws dev.ringfence.boundary.config.ConfigException if the file cannot be read or used; its
   *     message says where and why
   */
  public static EventBoundaries discover() {
    return by(
        ConfigFile.findUpwards(Path.of("")).map(ConfigFile::read).orElseGet(ConfigFile::none));
  }

  /** The rules by what was read or put together elsewhere. */
  public static EventBoundaries by(RingfenceConfig config) {
    return new EventBoundaries(config, new SourceFolders(List.of()));
  }

  /**
   * The same rules, which look for sources in these folders before the usual ones. The sources only
   * tell what is suppressed, generated or in a folder that is ignored. A source that is in two of
   * the folders is not used.
   *
   * @param folders the folders that packages begin in, such as {@code src/main/java}; relative to
   *     the working directory if not absolute; they need not exist
   */
  public EventBoundaries lookingForSourcesIn(Path... folders) {
    return new EventBoundaries(config, new SourceFolders(List.of(folders)));
  }

  /** No domain runs, schedules or constructs another domain's worker. */
  public ArchRule crossDomainWorkerCall() {
    return rule(Rules.CROSS_DOMAIN_WORKER_CALL);
  }

  /** No subscriber overrides the method that the event store calls. */
  public ArchRule subscriberOverridesPerform() {
    return rule(Rules.SUBSCRIBER_OVERRIDES_PERFORM);
  }

  /** Every concrete subscriber has a handler that really receives its event. */
  public ArchRule subscriberWithoutHandleEvent() {
    return rule(Rules.SUBSCRIBER_WITHOUT_HANDLE_EVENT);
  }

  /** An event is constructed and published only in the domain that defines it. */
  public ArchRule foreignEventPublished() {
    return rule(Rules.FOREIGN_EVENT_PUBLISHED);
  }

  /** No dispatch condition does I/O or waits, in whatever it calls. */
  public ArchRule costlyDispatchCondition() {
    return rule(Rules.COSTLY_DISPATCH_CONDITION);
  }

  /** Every event has only final fields, of types that survive JSON. */
  public ArchRule eventNotImmutable() {
    return rule(Rules.EVENT_NOT_IMMUTABLE);
  }

  /** Every event is named after what happened, in the past tense. */
  public ArchRule eventNaming() {
    return rule(Rules.EVENT_NAMING);
  }

  /** The events accept what {@code events.lock.yml} promised. */
  public ArchRule eventContractBroken() {
    return rule(Rules.EVENT_CONTRACT_BROKEN);
  }

  /** Every event has a publisher and a subscriber, and every subscription can fire. */
  public ArchRule deadSubscription() {
    return rule(Rules.DEAD_SUBSCRIPTION);
  }

  /** No event leads, through its subscribers, back to itself. */
  public ArchRule eventLoop() {
    return rule(Rules.EVENT_LOOP);
  }

  /** No event is published from a persistence life-cycle callback. */
  public ArchRule publishInEntityCallback() {
    return rule(Rules.PUBLISH_IN_ENTITY_CALLBACK);
  }

  /** Others use only what a domain publishes. */
  public ArchRule domainInternalAccess() {
    return rule(Rules.DOMAIN_INTERNAL_ACCESS);
  }

  /** Domains use only whom they declare, and declare only whom they use. */
  public ArchRule undeclaredDependency() {
    return rule(Rules.UNDECLARED_DEPENDENCY);
  }

  /** Domains do not depend on each other in a circle. */
  public ArchRule domainCycle() {
    return rule(Rules.DOMAIN_CYCLE);
  }

  /** All rules that are not switched off, in the order of the documentation. */
  public List<ArchRule> rules() {
    return Rules.all().stream()
        .filter(rule -> rule.witnesses().archUnit() != Sight.NONE)
        .filter(rule -> config.severityOf(rule) != Severity.OFF)
        .map(this::rule)
        .toList();
  }

  private ArchRule rule(Rule rule) {
    return BoundaryRule.of(rule, config.severityOf(rule), analyses);
  }

  /**
   * Checks all rules that are not switched off.
   *
   * @throws AssertionError if one is broken; its message has the findings of all, rule by rule
   */
  public void check(JavaClasses classes) {
    List<String> failures = new ArrayList<>();
    for (ArchRule rule : rules()) {
      try {
        rule.check(classes);
      } catch (AssertionError e) {
        failures.add(String.valueOf(e.getMessage()));
      }
    }
    if (!failures.isEmpty()) {
      throw new AssertionError(String.join(System.lineSeparator(), failures));
    }
  }

  /**
   * All findings that the baseline does not know, those of severity {@code warning} too, in reading
   * order.
   */
  public List<Finding> findings(JavaClasses classes) {
    return analyses.of(classes).findings();
  }

  /** What could not be looked at, one sentence each; empty if the import was complete. */
  public List<String> incompleteAnalysis(JavaClasses classes) {
    return analyses.of(classes).gaps();
  }

  private Analysis analyse(JavaClasses classes) {
    boolean needsMap =
        config.domains().isEmpty()
            && config.severityOf(Rules.CROSS_DOMAIN_WORKER_CALL) != Severity.OFF;
    if (needsMap && saidThatMapIsMissing.compareAndSet(false, true)) {
      LOGGER.log(Level.WARNING, RingfenceConfig.explainMissingMap());
    }
    Baseline known = BaselineFolder.baselineOf(config);
    return Analyser.analyse(config, classes)
        .without(new UnwantedFindings(classes, sources, config))
        .without(known);
  }
}
