package dev.ringfence.boundary.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.boundary.domain.PackagePattern;
import dev.ringfence.boundary.domain.Territory.Domain;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

  @TempDir private Path folder;

  private RingfenceConfig read(String text) throws IOException {
    return ConfigFile.read(Files.writeString(folder.resolve("ringfence.yml"), text));
  }

  /** The problems of a file, without its path. */
  private List<String> problemsOf(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("ringfence.yml"), text);
    try {
      ConfigFile.read(file);
      return List.of();
    } catch (ConfigException e) {
      assertThat(e).hasMessageStartingWith(file.toString());
      return e.problems().stream()
          .map(problem -> problem.toString().substring(file.toString().length()))
          .toList();
    }
  }

  @Nested
  class Reads {

    @Test
    void everyKey() throws IOException {
      RingfenceConfig config =
          read(
              """
              domains:
                root: [com.acme, org.old]
                shared: [common, "com.lib.."]
                ci: [com.acme.ci.., com.legacy.pipelines..]
                search: com.acme.ui.search..
                packages:
                  in: com.acme.packages..
                  api: [com.acme.packages.api..]
                  uses: [ci]
                  owner: "@acme/packages"
              vocabularies: [ringfence]
              workers:
                - type: com.acme.jobs.Jobs$Background
                  run-by: [perform, performIn]
                  enqueued-by: com.acme.jobs.Queue#enqueue
                - annotated: com.acme.jobs.Async
              subscribers:
                - type: com.acme.bus.Listener
                  sealed: inform
                  handler: onEvent
              events:
                - type: com.acme.bus.DomainEvent
                - annotated: com.acme.bus.Published
              rules:
                CrossDomainWorkerCall: warning
                SubscriberOverridesPerform: off
              ignore: ["**/gen/**"]
              """);
      assertThat(config.domains().territoryOf("com.legacy.pipelines.x").label()).isEqualTo("ci");
      assertThat(config.domains().territoryOf("com.acme.ui.search").label()).isEqualTo("search");
      assertThat(config.domains().territoryOf("org.old.common.text").label())
          .isEqualTo("shared-kernel");
      assertThat(config.domains().territoryOf("com.lib").label()).isEqualTo("shared-kernel");
      assertThat(config.domains().territoryOf("com.acme.packages"))
          .isEqualTo(
              new Domain(
                  "packages",
                  List.of(PackagePattern.parse("com.acme.packages.api..")),
                  Map.of("ci", new Place("ringfence.yml", 9, 12)),
                  "@acme/packages"));
      assertThat(config.vocabulary().runBy("com.acme.jobs.Jobs.Background"))
          .containsExactlyInAnyOrder("perform", "performIn");
      assertThat(config.vocabulary().enqueuing().typesOf("enqueue"))
          .containsExactlyInAnyOrder("com.acme.jobs.Queue", "dev.ringfence.eventstore.JobEngine");
      assertThat(config.vocabulary().isWorkerAnnotation("com.acme.jobs.Async")).isTrue();
      assertThat(config.vocabulary().subscriber("com.acme.bus.Listener")).isNotNull();
      assertThat(config.vocabulary().words().events()).hasSize(3);
      assertThat(config.severityOf(Rules.CROSS_DOMAIN_WORKER_CALL)).isEqualTo(Severity.WARNING);
      assertThat(config.severityOf(Rules.SUBSCRIBER_OVERRIDES_PERFORM)).isEqualTo(Severity.OFF);
      assertThat(config.severityOf(Rules.SUBSCRIBER_WITHOUT_HANDLE_EVENT))
          .isEqualTo(Severity.ERROR);
      assertThat(config.scope().ignores("src/main/java/gen/A.java")).isTrue();
    }

    @Test
    void theRuntimesWordsWhereNoVocabularyIsNamed() throws IOException {
      RingfenceConfig config = read("domains: {root: com.acme}");
      assertThat(config.vocabulary().isWorkerType("dev.ringfence.eventstore.Worker")).isTrue();
    }

    @Test
    void thePresetsThatAreNamedAndNoOthers() throws IOException {
      RingfenceConfig config = read("{domains: {root: com.acme}, vocabularies: [spring, jobrunr]}");
      assertThat(config.vocabulary().isWorkerType("dev.ringfence.eventstore.Worker")).isFalse();
      assertThat(
              config
                  .vocabulary()
                  .isWorkerAnnotation("org.springframework.scheduling.annotation.Async"))
          .isTrue();
      assertThat(config.vocabulary().takingLambdas().typesOf("enqueue"))
          .contains("org.jobrunr.scheduling.JobScheduler");
    }

    @Test
    void methodsThatRunWhateverLambdasCall() throws IOException {
      RingfenceConfig config =
          read("{domains: {root: com.acme}, workers: [{enqueued-by: [com.acme.Queue#submit]}]}");
      assertThat(config.vocabulary().takingLambdas().typesOf("submit"))
          .containsExactly("com.acme.Queue");
      assertThat(config.vocabulary().enqueuing().has("submit")).isFalse();
    }

    @Test
    void noPresetWhereTheListIsEmpty() throws IOException {
      RingfenceConfig config =
          read("{domains: {root: com.acme}, vocabularies: [], events: [{type: a.Event}]}");
      assertThat(config.vocabulary().words().workers()).isEmpty();
    }

    @Test
    void whatHoldsWithoutAFile() {
      RingfenceConfig config = ConfigFile.none();
      assertThat(config.file()).isNull();
      assertThat(config.domains().isEmpty()).isTrue();
      assertThat(RingfenceConfig.explainMissingMap()).contains("ringfence.yml");
      assertThat(config.vocabulary().subscriber("dev.ringfence.eventstore.Subscriber")).isNotNull();
    }
  }

  @Nested
  class Refuses {

    @Test
    void anUnknownKeyAndSaysWhatWasMeant() throws IOException {
      assertThat(problemsOf("domain: {root: com.acme}"))
          .containsExactly(":1:1: error: unknown key 'domain'; did you mean 'domains'?");
      assertThat(problemsOf("domains:\n  root: a\n  ci: {in: a.x.., ownr: me}"))
          .containsExactly(":3:19: error: unknown key 'ownr'; did you mean 'owner'?");
      assertThat(problemsOf("zzz: 1"))
          .containsExactly(
              ":1:1: error: unknown key 'zzz'; known are costly, domains, entities,"
                  + " entity-callbacks, events, ignore, rules, subscribers, vocabularies, wiring,"
                  + " workers");
    }

    @Test
    void aRoleBesideOthersThatDoesNotSayWhatCounts() throws IOException {
      assertThat(problemsOf("workers: [{type: a.B, dedicated: false}]"))
          .containsExactly(":1:23: error: 'dedicated' goes with 'run-by', which alone counts then");
      assertThat(problemsOf("subscribers: [{type: a.B, sealed: go, dedicated: false}]"))
          .containsExactly(
              ":1:39: error: 'dedicated' goes with 'handler', which alone counts then");
      assertThat(problemsOf("workers: [{type: a.B, run-by: go, dedicated: no}]"))
          .containsExactly(":1:46: error: 'dedicated' is true or false");
      assertThat(problemsOf("workers: [{annotated: a.B, dedicated: false}]"))
          .containsExactly(":1:28: error: 'dedicated' goes with 'run-by', which alone counts then");
      assertThat(problemsOf("workers: [{type: a.B, run-by: go, dedicated: true}]")).isEmpty();
    }

    @Test
    void wiringThatNamesNoAnnotation() throws IOException {
      assertThat(problemsOf("wiring: [{type: a.B}]"))
          .containsExactly(
              ":1:10: error: this entry names nothing; give it 'annotated'",
              ":1:11: error: unknown key 'type'; known are annotated");
    }

    @Test
    void everyMistakeAtOnceInTheOrderOfTheFile() throws IOException {
      assertThat(
              problemsOf(
                  """
                  vocabularies: [ringfense]
                  rules: {CrossDomainWorkerCal: eror}
                  domains: {root: com.acme}
                  """))
          .containsExactly(
              ":1:16: error: unknown vocabulary 'ringfense'; did you mean 'ringfence'?",
              ":2:9: error: unknown rule 'CrossDomainWorkerCal'; did you mean"
                  + " 'CrossDomainWorkerCall'?",
              ":2:31: error: unknown severity 'eror'; did you mean 'error'?");
    }

    @Test
    void anEmptyDomainMap() throws IOException {
      assertThat(problemsOf("domains: {}"))
          .containsExactly(
              ":1:1: error: no domain is named; give a 'root' or domains with their packages");
      assertThat(problemsOf("domains:\n"))
          .containsExactly(
              ":1:9: error: expected the domains: 'root: com.acme.shop', or names with their"
                  + " packages");
      assertThat(problemsOf("domains:\n  shared: [\"a..\"]"))
          .containsExactly(
              ":1:1: error: no domain is named; give a 'root' or domains with their packages");
    }

    @Test
    void aDomainWithoutPackages() throws IOException {
      assertThat(problemsOf("domains: {ci: []}"))
          .containsExactly(":1:11: error: 'ci' has no packages");
      assertThat(problemsOf("domains: {ci: {owner: me}}"))
          .containsExactly(":1:11: error: 'ci' has no packages; list them under 'in'");
    }

    @Test
    void aDomainsNameThatIsNoName() throws IOException {
      assertThat(problemsOf("domains: {../ci: a..}"))
          .containsExactly(
              ":1:11: error: '../ci' is no name for a domain; use letters, digits, '-' and '_'");
    }

    @Test
    void packagesInTwoDomains() throws IOException {
      assertThat(problemsOf("domains:\n  ci: [a.b..]\n  git: [a.c, a.b.d..]"))
          .containsExactly(
              ":3:14: error: 'a.b.d..' of 'git' overlaps with 'a.b..' of 'ci'; a package belongs"
                  + " to one domain");
      assertThat(problemsOf("domains: {root: a, shared: [common], ci: a.common.x}"))
          .containsExactly(
              ":1:42: error: 'a.common.x' of 'ci' overlaps with 'a.common..' of 'shared'; a"
                  + " package belongs to one domain");
    }

    @Test
    void aPatternThatSwallowsTheRoot() throws IOException {
      assertThat(problemsOf("domains: {root: com.acme, ci: com..}"))
          .containsExactly(
              ":1:31: error: 'com..' takes in the whole root, so no sub-package of it could be a"
                  + " domain");
    }

    @Test
    void aSharedEntryThatRepeatsTheRoot() throws IOException {
      assertThat(problemsOf("domains: {root: com.acme, shared: com.acme.common}"))
          .containsExactly(
              ":1:35: error: 'com.acme.common' is below the root already; write the part after"
                  + " the root, or add '..'");
    }

    @Test
    void aPatternInAnotherNotation() throws IOException {
      assertThat(problemsOf("domains: {ci: \"..ci..\"}"))
          .contains(
              ":1:15: error: '..ci..' is no package pattern; write a.b for one package or a.b.."
                  + " for it and all below");
    }

    @Test
    void aUseOfAnUnknownDomain() throws IOException {
      assertThat(problemsOf("domains:\n  ci: a..\n  git: {in: b.., uses: [cj]}"))
          .containsExactly(":3:25: error: unknown domain 'cj'; did you mean 'ci'?");
    }

    @Test
    void vocabulariesThatNameNothing() throws IOException {
      String message = "no worker, subscriber or event is named, so nothing would be checked";
      assertThat(problemsOf("vocabularies: []\n")).containsExactly(":1:1: error: " + message);
      assertThat(problemsOf("workers: []\nvocabularies: []\n"))
          .containsExactly(":2:1: error: " + message);
      assertThat(problemsOf("vocabularies: []\nevents: [{type: a.Event}]\n")).isEmpty();
    }

    @Test
    void aVocabularyThatNamesNothing() throws IOException {
      assertThat(problemsOf("workers:\n  - run-by: [perform]"))
          .containsExactly(":2:5: error: this entry names nothing; give it 'type' or 'annotated'");
      assertThat(problemsOf("workers:\n  - run-by: [perform]\n    enqueued-by: [a.Queue#submit]"))
          .containsExactly(":2:5: error: this entry names nothing; give it 'type' or 'annotated'");
      assertThat(problemsOf("subscribers: [{type: a.B}]"))
          .containsExactly(
              ":1:15: error: a subscriber needs 'sealed', 'handler' or both: else nothing is"
                  + " checked");
      assertThat(problemsOf("events: [{type: a.B, annotated: a.C}]"))
          .containsExactly(":1:10: error: this entry names two things; give each its own entry");
    }

    @Test
    void anUnknownKeyOfAWord() throws IOException {
      assertThat(
              problemsOf(
                  """
                  workers: [{type: a.B, runs-by: [go]}]
                  subscribers: [{type: a.B, handler: on, handlers: on}]
                  events: [{type: a.B, publish-by: a.C#go}]
                  entities: [{type: a.B, annotation: a.C}]
                  """))
          .hasSize(4)
          .allSatisfy(problem -> assertThat(problem).contains("unknown key"));
    }

    @Test
    void aWordThatIsNoEntry() throws IOException {
      assertThat(problemsOf("workers: [a.B]"))
          .singleElement()
          .asString()
          .contains("an entry such as");
      assertThat(problemsOf("workers: {type: a.B}"))
          .containsExactly(":1:10: error: expected a list");
      assertThat(problemsOf("events: [{? [a] : b}]"))
          .anySatisfy(problem -> assertThat(problem).contains("a key must be a plain word"));
    }

    @Test
    void aWordThatNamesNothingOrTwoThings() throws IOException {
      String two = "this entry names two things; give each its own entry";
      assertThat(problemsOf("workers: [{type: a.B, annotated: a.C, enqueued-by: [a.D#go]}]"))
          .containsExactly(":1:11: error: " + two);
      assertThat(problemsOf("workers: [{annotated: a.C, enqueued-by: [a.D#go]}]")).isEmpty();
      assertThat(problemsOf("workers: [{type: a.C, enqueued-by: [a.D#go]}]")).isEmpty();
      assertThat(problemsOf("subscribers: [{type: a.B, annotated: a.C, handler: on}]"))
          .containsExactly(":1:15: error: " + two);
      assertThat(problemsOf("entities: [{annotated: a.C, type: a.B}]"))
          .containsExactly(":1:12: error: " + two);
      assertThat(problemsOf("events: [{named-by: a.Name}]"))
          .containsExactly(":1:10: error: this entry names nothing; give it 'type' or 'annotated'");
      assertThat(problemsOf("events: [{type: a.B, published-by: [a.C#go]}]")).isEmpty();
    }

    @Test
    void whatDoesNotGoWithAnAnnotatedSubscriber() throws IOException {
      assertThat(
              problemsOf(
                  "subscribers: [{annotated: a.On, sealed: go, handler: on, subscribed-by: a.B#to,"
                      + " when: a.B#when}]"))
          .hasSize(4)
          .allSatisfy(
              problem ->
                  assertThat(problem)
                      .endsWith("goes with 'type': an annotated method is the handler"));
      assertThat(problemsOf("subscribers: [{annotated: a.On}]")).isEmpty();
      assertThat(problemsOf("subscribers: [{type: a.B, sealed: go}]")).isEmpty();
    }

    @Test
    void moreNamesThatAreNone() throws IOException {
      assertThat(
              problemsOf(
                  """
                  workers: [{type: a.B, run-by: [.go, "a b", "1"], enqueued-by: ["a b#go", "#go", "a.B#", "a#b#c"]}]
                  costly: ["a b", "a.B#"]
                  """))
          .hasSize(9);
    }

    @Test
    void namesThatAreNone() throws IOException {
      assertThat(
              problemsOf(
                  """
                  workers:
                    - type: a b
                    - type: a.B
                      run-by: [B.perform]
                      enqueued-by: [a.Queue.enqueue]
                    - annotated: a.C
                      run-by: [perform]
                  """))
          .containsExactly(
              ":2:11: error: 'a b' is no type; write its full name, such as com.acme.jobs.Job",
              ":4:14: error: 'B.perform' is no method; write its name alone",
              ":5:19: error: 'a.Queue.enqueue' is no method; write a.b.Queue#enqueue, without"
                  + " parameters",
              ":7:5: error: 'run-by' goes with 'type': an annotated method is run by calling it");
    }

    @Test
    void brokenYamlAtItsPlace() throws IOException {
      assertThat(problemsOf("domains:\n  root: [a\nrules: {}"))
          .singleElement()
          .asString()
          .startsWith(":3:")
          .contains("this is not YAML");
    }

    @Test
    void aKeyThatIsThereTwice() throws IOException {
      assertThat(problemsOf("domains: {root: a}\ndomains: {root: b}"))
          .containsExactly(":2:1: error: 'domains' is here for the second time");
    }

    @Test
    void anEmptyFileAndAFileThatIsNoMapping() throws IOException {
      assertThat(problemsOf("# nothing\n")).containsExactly(": error: the file is empty");
      assertThat(problemsOf("- a"))
          .containsExactly(":1:1: error: expected keys such as 'domains:' at the top of the file");
    }

    @Test
    void aGlobThatIsNone() throws IOException {
      assertThat(problemsOf("ignore: [\"src/[a\"]"))
          .singleElement()
          .asString()
          .startsWith(":1:10: error: 'src/[a' is no glob");
    }

    @Test
    void aHugeFile() throws IOException {
      assertThat(problemsOf("# " + "x".repeat(10_000_000)))
          .containsExactly(": error: it has more than 1 MB, which no map needs");
    }

    @Test
    void whatCannotBeRead() throws IOException {
      Path missing = folder.resolve("none.yml");
      assertThatThrownBy(() -> ConfigFile.read(missing))
          .isInstanceOf(ConfigException.class)
          .hasMessage(missing + ": error: there is no such file");
      Path latin1 =
          Files.write(
              folder.resolve("l.yml"), "ignore: [größe]".getBytes(StandardCharsets.ISO_8859_1));
      assertThatThrownBy(() -> ConfigFile.read(latin1))
          .hasMessage(latin1 + ": error: it is not UTF-8 text");
      assertThatThrownBy(() -> ConfigFile.read(folder))
          .isInstanceOf(ConfigException.class)
          .hasMessageStartingWith(folder + ": error: it cannot be read");
    }
  }

  @Test
  void isFoundFromAFileBelowIt() throws IOException {
    Path file = Files.writeString(folder.resolve("ringfence.yml"), "domains: {root: a}");
    Path source = folder.resolve("src/main/java/a/B.java");
    assertThat(ConfigFile.findUpwards(source)).contains(file);
    Path nearer = Files.createDirectories(folder.resolve("src")).resolve("ringfence.yml");
    Files.writeString(nearer, "domains: {root: b}");
    assertThat(ConfigFile.findUpwards(source)).contains(nearer);
    Files.createDirectories(folder.resolve("other/ringfence.yml"));
    assertThat(ConfigFile.findUpwards(folder.resolve("other"))).contains(file);
  }
}
