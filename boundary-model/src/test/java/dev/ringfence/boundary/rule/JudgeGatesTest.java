package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeReference;
import dev.ringfence.boundary.judge.Judge;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a judge tells engines before they gather facts, and what it tells them at the end. */
class JudgeGatesTest {

  @TempDir private Path folder;

  private final Facts facts = new Facts();

  private Judge judge(String... lines) {
    return Court.judge(folder, facts, lines);
  }

  private Judge withWords() {
    return judge(
        "domains: {root: app, shared: [common]}",
        "vocabularies: []",
        "workers: [{type: jobs.Job, enqueued-by: [jobs.Queue#enqueue]},"
            + " {enqueued-by: [jobs.Pool#submit]}]",
        "events: [{type: bus.Event, published-by: bus.Bus#publish}]",
        "subscribers: [{type: bus.Listener, handler: on, subscribed-by: bus.Target#to,"
            + " when: bus.Options#when}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"enqueue", "publish", "to", "when"})
  void askForTheArgumentsOfWhatEnqueuesPublishesSubscribesOrTakesACondition(String method) {
    assertThat(withWords().looksAtArguments(method)).isTrue();
    assertThat(
            judge("domains: {root: app}", "vocabularies: []", "workers: [{type: jobs.Job}]")
                .looksAtArguments(method))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jobs.Queue", "bus.Bus", "bus.Target", "bus.Options"})
  void askForTheArgumentsOfMethodsOfTheTypesThatHaveSuch(String type) {
    assertThat(withWords().looksAtArgumentsOf(type)).isTrue();
    assertThat(withWords().looksAtArgumentsOf("jobs.Pool")).as("takes lambdas").isFalse();
    assertThat(withWords().looksAtArgumentsOf("jobs.Job")).isFalse();
  }

  @Test
  void askForLambdasOnlyWhereTheyCanBeEnqueued() {
    assertThat(withWords().mayEnqueueLambdas()).isTrue();
    assertThat(withWords().mayEnqueueLambda("submit")).isTrue();
    assertThat(withWords().mayEnqueueLambda("enqueue")).isFalse();
  }

  @Test
  void askForDeclarationsBelowTypesAndWithAnnotationsThatSaySomething() {
    Judge judge = withWords();
    assertThat(judge.looksBelow("bus.Event")).isTrue();
    assertThat(judge.looksBelow("bus.Listener")).isTrue();
    assertThat(judge.looksBelow("bus.Bus")).isFalse();
    Judge annotated =
        judge(
            "domains: {root: app}",
            "vocabularies: []",
            "events: [{annotated: bus.Happened}]",
            "workers: [{annotated: bus.OnEvent}]");
    assertThat(annotated.looksAtAnnotated("bus.Happened")).isTrue();
    assertThat(annotated.looksAtAnnotated("bus.OnEvent")).isTrue();
    assertThat(annotated.looksAtAnnotated("bus.Other")).isFalse();
    assertThat(annotated.gathersAllTypes()).as("nothing has been promised").isFalse();
  }

  @Test
  void askForNamesOfDomainsWithAnApiUnlessEveryUseIsEvidence() {
    Territory from = withWords().territoryOf("app.git");
    assertThat(withWords().mayName(from, withWords().territoryOf("app.ci"))).isFalse();
    Judge cycles = judge("domains: {root: app}", "rules: {DomainCycle: error}");
    assertThat(cycles.mayName(from, cycles.territoryOf("app.ci"))).isTrue();
  }

  @Test
  void askForNamesOfOtherDomainsOnly() {
    Judge judge =
        judge("domains: {root: app, shared: [common], ci: {in: [app.ci..], api: [app.ci.api..]}}");
    Territory ci = judge.territoryOf("app.ci");
    assertThat(judge.mayName(judge.territoryOf("app.git"), ci)).isTrue();
    assertThat(judge.mayName(judge.territoryOf("app.common"), ci)).isTrue();
    assertThat(judge.mayName(ci, judge.territoryOf("app.ci.deep"))).isFalse();
    assertThat(judge.mayName(ci, judge.territoryOf("app.common"))).isFalse();
    assertThat(judge.mayName(ci, judge.territoryOf("java.util"))).isFalse();
  }

  @Test
  void askForReferencesToTheSharedKernelOnlyFromElsewhere() {
    Judge judge =
        judge("domains: {root: app, shared: [common]}", "workers: [{annotated: a.Async}]");
    Territory shared = judge.territoryOf("app.common");
    assertThat(judge.mayConcern(judge.territoryOf("app.ci"), shared)).isTrue();
    assertThat(judge.mayConcern(shared, judge.territoryOf("java.util"))).isFalse();
    assertThat(judge.mayConcern(shared, judge.territoryOf("app.common.deep"))).isFalse();
  }

  @Test
  void askForTypesThatAreAnythingInTheWordsOfTheCodeBase() {
    facts.with(
        type(Kind.CLASS, "app.ci.Build", "jobs.Job"),
        type(Kind.CLASS, "app.ci.Build$Step"),
        type(Kind.RECORD, "app.ci.Created", "bus.Event"),
        type(Kind.CLASS, "app.ci.Mailer").annotatedMethod("jobs.Async", "send"),
        type(Kind.CLASS, "app.ci.SilentMailer", "app.ci.Mailer"),
        type(Kind.INTERFACE, "app.ci.Sender").method(Body.NONE, "send"),
        type(Kind.CLASS, "app.ci.Post", "app.ci.Sender").annotatedMethod("jobs.Async", "send"),
        type(Kind.CLASS, "app.ci.Nightly").annotated("jobs.Async", ""),
        type(Kind.INTERFACE, "app.ci.Clock"),
        type(Kind.CLASS, "app.ci.Sundial", "app.ci.Clock").annotated("jobs.Async", ""),
        type(Kind.CLASS, "app.ci.Plain").annotatedMethod("jobs.Other", "send"),
        type(Kind.CLASS, "app.ci.Marked").annotated("jobs.Other", ""));
    String[] types = {
      "domains: {root: app}",
      "vocabularies: []",
      "workers: [{type: jobs.Job}]",
      "events: [{type: bus.Event}]"
    };
    String[] methods = {"domains: {root: app}", "workers: [{annotated: jobs.Async}]"};
    List<String> all =
        List.of(
            "Build",
            "Build$Step",
            "Created",
            "Mailer",
            "SilentMailer",
            "Sender",
            "Post",
            "Nightly",
            "Clock",
            "Sundial",
            "Plain",
            "Marked",
            "Gone");

    assertThat(ofNote(judge(types), all)).containsExactly("Build", "Build$Step", "Created", "Gone");
    assertThat(ofNote(judge(methods), all))
        .containsExactly(
            "Mailer", "SilentMailer", "Sender", "Post", "Nightly", "Clock", "Sundial", "Gone");
    assertThat(ofNote(withWords(), all)).as("any lambda may be handed over").isEqualTo(all);
  }

  private static List<String> ofNote(Judge judge, List<String> names) {
    return names.stream().filter(name -> judge.mayConcern(Code.type("app.ci." + name))).toList();
  }

  @Test
  void askForEvidenceUnlessEveryRuleAboutItIsOff() {
    String off =
        Rules.all().stream()
            .filter(Rule.OfCodeBases.class::isInstance)
            .map(rule -> rule.name() + ": off")
            .collect(Collectors.joining(", ", "rules: {", "}"));
    assertThat(judge("domains: {root: app}").looksAtWholeCodeBase()).isTrue();
    assertThat(judge("domains: {root: app}", off).looksAtWholeCodeBase()).isFalse();
  }

  @Test
  void askForNamesOnlyWhereTheMapSaysMore() {
    Judge silent = judge("domains: {root: app, ci: {owner: me}}");
    assertThat(silent.looksAtTypeReferences()).isFalse();
    assertThat(silent.gathersTypeReferences()).isFalse();
    String uses = "domains: {root: app, ci: {uses: []}}";
    assertThat(judge(uses).gathersTypeReferences()).isTrue();
    assertThat(judge(uses, "rules: {UndeclaredDependency: off}").gathersTypeReferences()).isFalse();
  }

  @Test
  void judgeNoNamesWhereTheRuleIsOff() {
    TypeReference name =
        new TypeReference(
            Member.type(TypeName.topLevel("app.git.A")),
            TypeName.topLevel("app.ci.B"),
            new Place("A.java", 1, 1));
    String api = "domains: {root: app, ci: {api: [app.ci.api]}}";
    assertThat(judge(api).judge(name)).hasSize(1);
    assertThat(judge(api, "rules: {DomainInternalAccess: off}").judge(name)).isEmpty();
  }

  @Test
  void keepFindingsWithoutATargetApartByTheirPlaces() {
    Finding one = finding(new Place("A.java", 1, 1));
    Finding other = finding(new Place("A.java", 1, 9));
    assertThat(Judge.firstOfEachTarget(List.of(other, one, one))).containsExactly(one, other);
  }

  @Test
  void arePassedByNothingThatIsOff() {
    facts.with(type(Kind.CLASS, "app.ci.Created", "bus.Event").field(Set.of(), "int", "a"));
    String[] lines = {
      "domains: {root: app}",
      "events: [{type: bus.Event}]",
      "rules: {EventNaming: off, EventNotImmutable: warning, DomainCycle: error}"
    };
    assertThat(judge(lines).judge(facts.get("app.ci.Created")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("EventNotImmutable");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.link()).isEqualTo("https://ringfence.dev/rules/EventNotImmutable");
            });
    assertThat(judge(lines).judge(facts.get("app.ci.Created"), Rules.EVENT_NAMING)).isEmpty();
  }

  @Test
  void judgeByOneRuleAlone() {
    facts.with(
        type(Kind.CLASS, "app.ci.Created", "bus.Event").field(Set.of(), "int", "a"),
        type(Kind.CLASS, "app.ci.Build", "jobs.Job"));
    Reference call = Code.in("app.git.Push#run()", 7, "app.ci.Build#perform()");
    Judge judge = withWords();

    assertThat(judge.judge(facts.get("app.ci.Created"), Rules.EVENT_NAMING))
        .extracting(Finding::rule)
        .containsExactly("EventNaming");
    assertThat(judge.judge(call, Rules.CROSS_DOMAIN_WORKER_CALL))
        .map(Finding::rule)
        .contains("CrossDomainWorkerCall");
    assertThat(
            judge(
                    "domains: {root: app}",
                    "workers: [{type: jobs.Job}]",
                    "rules: {CrossDomainWorkerCall: off}")
                .judge(call, Rules.CROSS_DOMAIN_WORKER_CALL))
        .isEmpty();
    assertThat(judge.isEvent(TypeName.topLevel("app.ci.Created"))).isTrue();
    assertThat(judge.isEvent(TypeName.topLevel("app.ci.Build"))).isFalse();
  }

  @Test
  void giveFindingsAboutATypeInReadingOrder() {
    facts.with(type(Kind.CLASS, "app.ci.Created", "bus.Event").field(Set.of(), "int", "a"));
    assertThat(
            judge("domains: {root: app}", "events: [{type: bus.Event}]")
                .judge(facts.get("app.ci.Created")))
        .extracting(Finding::rule)
        .containsExactly("EventNaming", "EventNotImmutable");
  }

  @Test
  void sayWhichSupertypesCouldNotBeLookedUp() {
    facts.with(
        type(Kind.CLASS, "app.ci.B", "lib.Gone", "java.util.Missing", "bus.Event", "bus.Listener"),
        type(Kind.CLASS, "app.ci.A", "lib.Gone"),
        type(Kind.CLASS, "app.ci.C", "lib.Another", "jobs.Job"));
    Judge judge = withWords();
    for (String name : List.of("app.ci.B", "app.ci.A", "app.ci.C")) {
      judge.judge(facts.get(name));
      judge.judge(facts.get(name));
    }
    assertThat(judge.missingSupertypes())
        .extracting(
            missing -> missing.supertype() + " " + missing.needed() + " " + missing.example())
        .containsExactly("lib.Another 1 app.ci.C", "lib.Gone 2 app.ci.A");
  }

  @Test
  void readFindingsByFileLineColumnAndRule() {
    Finding first = finding(new Place("A.java", 1, 2));
    assertThat(
            Stream.of(
                    finding(new Place("B.java", 1, 1)),
                    finding(new Place("A.java", 2, 1)),
                    finding(new Place("A.java", 1, 3)),
                    first)
                .sorted())
        .extracting(finding -> finding.place().toString())
        .containsExactly("A.java:1:2", "A.java:1:3", "A.java:2:1", "B.java:1:1");
    assertThat(first.with(Severity.ERROR)).isSameAs(first);
    assertThat(first.with(Severity.WARNING).severity()).isEqualTo(Severity.WARNING);
    assertThat(new Place("A.java", 0, 3)).hasToString("A.java");
    assertThat(new Place("A.java", 3, 0)).hasToString("A.java:3");
  }

  private static Finding finding(Place place) {
    return new Finding(
        "Rule",
        Severity.ERROR,
        place,
        Member.type(TypeName.topLevel("a.A")),
        null,
        "a",
        null,
        "message",
        "hint",
        "link");
  }

  @Test
  void knowRulesByTheirNames() {
    assertThat(Rules.named("EventNaming")).contains(Rules.EVENT_NAMING);
    assertThat(Rules.named("eventnaming")).isEmpty();
    assertThat(Rules.all()).allSatisfy(rule -> assertThat(Rules.named(rule.name())).contains(rule));
  }

  @Test
  void knowTheDesignsTableOfRules() {
    assertThat(Rules.all().stream().map(JudgeGatesTest::row).toList())
        .startsWith(
            "SubscriberOverridesPerform ERROR: WHOLE WHOLE PART WHOLE",
            "SubscriberWithoutHandleEvent ERROR: WHOLE WHOLE PART WHOLE",
            "CrossDomainWorkerCall ERROR: WHOLE WHOLE PART WHOLE",
            "ForeignEventPublished ERROR: WHOLE WHOLE NONE WHOLE",
            "CostlyDispatchCondition ERROR: PART WHOLE NONE PART",
            "EventNotImmutable ERROR: WHOLE WHOLE PART WHOLE",
            "EventNaming WARNING: WHOLE WHOLE WHOLE WHOLE",
            "EventContractBroken ERROR: NONE WHOLE NONE WHOLE",
            "DeadSubscription WARNING: NONE WHOLE NONE WHOLE",
            "EventLoop WARNING: NONE WHOLE NONE WHOLE",
            "PublishInEntityCallback WARNING: WHOLE WHOLE NONE WHOLE",
            "DomainInternalAccess ERROR: WHOLE WHOLE PART WHOLE",
            "UndeclaredDependency ERROR: NONE WHOLE NONE WHOLE",
            "DomainCycle OFF: NONE WHOLE NONE WHOLE");
  }

  /** Name, severity, and what the compiler, ArchUnit, Checkstyle and the command line see. */
  private static String row(Rule rule) {
    Witnesses by = rule.witnesses();
    return Stream.of(by.compiler(), by.archUnit(), by.checkstyle(), by.commandLine())
        .map(Enum::name)
        .collect(Collectors.joining(" ", rule.name() + " " + rule.defaultSeverity() + ": ", ""));
  }
}
