package dev.ringfence.boundary.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.CodeBase;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Reference.Kind;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeTest {

  private static final TypeName WORKER = new TypeName("app.ci", "CreatePipelineWorker");
  private static final TypeName BASE = new TypeName("jobs", "Job");

  @TempDir private Path folder;

  /** One worker of ci, below a base type that nobody has loaded. */
  private static final class OneWorker implements CodeBase {
    @Override
    public @Nullable TypeFacts find(TypeName name) {
      return name.equals(WORKER)
          ? new TypeFacts(
              WORKER,
              TypeFacts.Kind.CLASS,
              false,
              false,
              List.of(),
              List.of(TypeUse.of(BASE)),
              List.of(),
              List.of(),
              List.of(),
              new Place("W.java", 1, 1))
          : null;
    }

    @Override
    public Collection<TypeFacts> subtypesOf(TypeName name) {
      return List.of();
    }

    @Override
    public List<Call> callsOf(Signature method) {
      return List.of();
    }
  }

  /** A code base without types. */
  private static final class Nothing implements CodeBase {
    @Override
    public @Nullable TypeFacts find(TypeName name) {
      return null;
    }

    @Override
    public Collection<TypeFacts> subtypesOf(TypeName name) {
      return List.of();
    }

    @Override
    public List<Call> callsOf(Signature method) {
      return List.of();
    }
  }

  private Judge judge(String more) throws IOException {
    RingfenceConfig config =
        ConfigFile.read(
            Files.writeString(
                folder.resolve("ringfence.yml"),
                """
                domains: {root: app, shared: [common]}
                workers: [{type: jobs.Job, run-by: [perform], enqueued-by: [jobs.Queue#enqueue]}]
                """
                    + more));
    return new Judge(config, new OneWorker());
  }

  private static Reference reference(String fromPackage, Kind kind, String method) {
    return new Reference(
        kind,
        new Member(new TypeName(fromPackage, "Caller"), "execute", 2),
        WORKER,
        new Signature(WORKER, method, 1, List.of("long"), "void"),
        List.of(),
        null,
        new Place("Caller.java", 4, 2));
  }

  private static Reference handing(String fromPackage, Argument argument) {
    TypeName queue = new TypeName("jobs", "Queue");
    return new Reference(
        Kind.CALL,
        new Member(new TypeName(fromPackage, "Caller"), "execute", 2),
        queue,
        new Signature(queue, "enqueue", 1, null, null),
        List.of(argument),
        null,
        new Place("Caller.java", 4, 2));
  }

  private static Optional<String> message(List<Finding> findings) {
    return findings.stream().findFirst().map(found -> found.message() + " " + found.hint());
  }

  @Test
  void saysWhatHappenedBetweenWhomAndWhatToDo() throws IOException {
    Judge judge = judge("");
    assertThat(message(judge.judge(reference("app.git", Kind.CALL, "perform"))))
        .contains(
            "git runs ci's worker CreatePipelineWorker (Caller calls perform). Publish an event of"
                + " git and subscribe CreatePipelineWorker to it in ci.");
    assertThat(message(judge.judge(reference("app.git", Kind.CALL, "describe"))))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .startsWith(
                        "git calls ci's worker CreatePipelineWorker (Caller calls describe)."));
    assertThat(message(judge.judge(reference("app.git", Kind.CONSTRUCTOR_REFERENCE, "<init>"))))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .startsWith(
                        "git constructs ci's worker CreatePipelineWorker (Caller refers to its"
                            + " constructor)."));
    assertThat(message(judge.judge(handing("app.git", new Argument.ClassLiteral(WORKER)))))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .startsWith(
                        "git schedules ci's worker CreatePipelineWorker (Caller hands it to"
                            + " Queue.enqueue)."));
  }

  @Test
  void saysWhatATypeIsOverWhateverTypesItIsGiven() throws IOException {
    Judge judge = judge("events: [{type: bus.News}]\n");
    assertThat(judge.isWorker(WORKER)).isTrue();
    assertThat(judge.isWorker(BASE)).isFalse();
    assertThat(judge.isEvent(WORKER)).isFalse();
    assertThat(judge.isEvent(new TypeName("bus", "News"))).isFalse();
    assertThat(judge.over(new Nothing()).isWorker(WORKER)).isFalse();
    assertThat(judge.over(new Nothing()).over(new OneWorker()).isWorker(WORKER)).isTrue();
  }

  @Test
  void letsTheCompositionRootConstructButNotRun() throws IOException {
    Judge judge = judge("");
    assertThat(judge.judge(reference("app", Kind.CONSTRUCTION, Member.CONSTRUCTOR))).isEmpty();
    assertThat(judge.judge(reference("app", Kind.CALL, "describe"))).isEmpty();
    assertThat(message(judge.judge(reference("app", Kind.METHOD_REFERENCE, "perform"))))
        .contains(
            "composition-root runs ci's worker CreatePipelineWorker (Caller refers to perform)."
                + " Let ci start CreatePipelineWorker itself, or publish an event that it"
                + " subscribes to.");
    assertThat(judge.judge(handing("app", new Argument.Instance(WORKER)))).isNotEmpty();
  }

  @Test
  void letsTheSharedKernelDoNeither() throws IOException {
    Judge judge = judge("");
    assertThat(judge.judge(reference("app.common", Kind.CONSTRUCTION, Member.CONSTRUCTOR)))
        .isNotEmpty();
  }

  @Test
  void staysSilentInTheWorkersOwnDomain() throws IOException {
    Judge judge = judge("");
    assertThat(judge.judge(reference("app.ci.deeper", Kind.CALL, "perform"))).isEmpty();
    assertThat(judge.judge(handing("app.ci", new Argument.Instance(WORKER)))).isEmpty();
  }

  @Test
  void staysSilentAboutMethodsOfEveryObjectEvenIfTheWorkerDeclaresThemAnew() throws IOException {
    Judge judge = judge("");
    assertThat(judge.judge(reference("app.git", Kind.CALL, "equals"))).isEmpty();
    assertThat(judge.judge(reference("app.git", Kind.CALL, "hashCode")))
        .as("an overload with a parameter")
        .isNotEmpty();
  }

  @Test
  void takesAWorkersBuilderForTheWorker() throws IOException {
    TypeName builder = new TypeName("app.ci", "CreatePipelineWorker.Builder");
    Reference build =
        new Reference(
            Kind.CALL,
            new Member(new TypeName("app.git", "Caller"), "execute", 2),
            builder,
            new Signature(builder, "build", 0, List.of(), WORKER.qualifiedName()),
            List.of(),
            null,
            new Place("Caller.java", 4, 2));
    assertThat(judge("").judge(build)).map(Finding::to).contains(Member.type(WORKER));
  }

  @Test
  void takesForAWorkerWhateverALambdaCallsThatIsHandedToTheRightMethod() throws IOException {
    Judge judge = judge("");
    Judge withLambdas = judgeOfLambdas();
    TypeName pipelines = new TypeName("app.ci", "Pipelines");
    TypeName queue = new TypeName("jobs", "Queue");
    assertThat(judge.mayEnqueueLambdas()).isFalse();
    assertThat(withLambdas.mayEnqueueLambda("submit")).isTrue();
    assertThat(withLambdas.looksAtArguments("submit")).as("as an argument").isFalse();
    assertThat(message(withLambdas.judge(inLambda("app.git", pipelines, queue, "submit"))))
        .contains(
            "git schedules ci's worker Pipelines (Caller hands it to Queue.submit). Publish an event"
                + " of git and subscribe Pipelines to it in ci.");
    assertThat(withLambdas.judge(inLambda("app.git", pipelines, queue, "accept"))).isEmpty();
    assertThat(withLambdas.judge(inLambda("app.git", pipelines, pipelines, "submit"))).isEmpty();
    assertThat(withLambdas.judge(inLambda("app.ci", pipelines, queue, "submit"))).isEmpty();
    assertThat(judge.judge(inLambda("app.git", pipelines, queue, "submit"))).isEmpty();
    TypeName shared = new TypeName("app.common", "Mailer");
    assertThat(withLambdas.judge(inLambda("app.git", shared, queue, "submit"))).isEmpty();
  }

  private Judge judgeOfLambdas() throws IOException {
    Path file = folder.resolve("ringfence.yml");
    Files.writeString(
        file,
        "{domains: {root: app, shared: [common]}, workers: [{enqueued-by: [jobs.Queue#submit]}]}");
    return new Judge(ConfigFile.read(file), new OneWorker());
  }

  private static Reference inLambda(
      String fromPackage, TypeName called, TypeName recipient, String method) {
    return new Reference(
        Kind.CALL,
        new Member(new TypeName(fromPackage, "Caller"), "execute", 2),
        called,
        new Signature(called, "create", 0, List.of(), "void"),
        List.of(),
        new Reference.Recipient(recipient, method),
        new Place("Caller.java", 4, 2));
  }

  @Test
  void readsAConstantNameOnlyIfItIsTheWholeOne() throws IOException {
    Judge judge = judge("");
    assertThat(judge.judge(handing("app.git", new Argument.Text("app.ci.CreatePipelineWorker"))))
        .isNotEmpty();
    assertThat(judge.judge(handing("app.git", new Argument.Text("CreatePipelineWorker"))))
        .isEmpty();
    assertThat(judge.judge(handing("app.git", new Argument.Text("app.ci.NoSuchWorker")))).isEmpty();
  }

  @Test
  void givesFindingsTheSeverityOfTheFile() throws IOException {
    assertThat(
            judge("rules: {CrossDomainWorkerCall: warning}")
                .judge(reference("app.git", Kind.CALL, "perform")))
        .map(Finding::severity)
        .contains(Severity.WARNING);
    assertThat(
            judge("rules: {CrossDomainWorkerCall: off}")
                .judge(reference("app.git", Kind.CALL, "perform")))
        .isEmpty();
  }

  @Test
  void tellsEnginesWhatTheyNeedNotGather() throws IOException {
    Judge judge = judge("");
    assertThat(judge.mayConcern(judge.territoryOf("app.git"), judge.territoryOf("app.ci")))
        .isTrue();
    assertThat(judge.mayConcern(judge.territoryOf("app.ci"), judge.territoryOf("app.ci")))
        .isFalse();
    assertThat(judge.mayConcern(judge.territoryOf("app.ci"), judge.territoryOf("java.util")))
        .isFalse();
    assertThat(judge.mayConcern(judge.territoryOf("app.ci"), judge.territoryOf("app.common")))
        .isFalse();
    assertThat(judge.looksAtArguments("enqueue")).isTrue();
    assertThat(judge.looksAtArguments("perform")).isFalse();
    Judge withAnnotations = annotated();
    assertThat(
            withAnnotations.mayConcern(
                withAnnotations.territoryOf("app.ci"), withAnnotations.territoryOf("app.common")))
        .isTrue();
  }

  private Judge annotated() throws IOException {
    return new Judge(
        ConfigFile.read(
            Files.writeString(
                folder.resolve("ringfence.yml"),
                """
                domains: {root: app, shared: [common]}
                workers: [{annotated: jobs.Async}]
                """)),
        new OneWorker());
  }

  @Test
  void keepsTheFirstFindingOfEachTargetInAStatement() throws IOException {
    Judge judge = judge("");
    Finding later = judge.judge(reference("app.git", Kind.CALL, "perform")).get(0);
    Finding earlier =
        new Finding(
            later.rule(),
            later.severity(),
            new Place("Caller.java", 4, 1),
            later.from(),
            new Member(WORKER, Member.CONSTRUCTOR, 0),
            later.fromDomain(),
            later.toDomain(),
            "…",
            later.hint(),
            later.link());
    Finding other =
        new Finding(
            later.rule(),
            later.severity(),
            new Place("Caller.java", 4, 9),
            later.from(),
            new Member(new TypeName("app.ci", "Other"), "perform", 1),
            later.fromDomain(),
            later.toDomain(),
            "…",
            later.hint(),
            later.link());
    assertThat(Judge.firstOfEachTarget(List.of(other, later, earlier)))
        .containsExactly(earlier, other);
  }

  @Test
  void concernsItselfWithWorkersAndWithWhatItCannotSee() throws IOException {
    assertThat(judge("").mayConcern(WORKER)).isTrue();
    assertThat(judge("").mayConcern(new TypeName("app.ci", "OutOfSight"))).isTrue();
    assertThat(judge("vocabularies: [jobrunr]\n").mayConcern(WORKER)).isTrue();
  }

  @Test
  void leavesOutWhatTheVocabularyDoesNotKnow() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ringfence.yml"),
            """
            domains: {root: app}
            workers: [{type: jobs.Other, enqueued-by: [jobs.Queue#enqueue]}]
            """);
    Judge judge = new Judge(ConfigFile.read(file), new OneWorker());

    assertThat(judge.mayConcern(WORKER)).isFalse();
    assertThat(judge.looksAtArgumentsOf("jobs.Queue")).isTrue();
    assertThat(judge.looksAtArgumentsOf("jobs.Other")).isFalse();
  }
}
