package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Code.in;
import static dev.ringfence.boundary.rule.Code.instance;
import static dev.ringfence.boundary.rule.Code.literal;
import static dev.ringfence.boundary.rule.Code.text;
import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.MethodFacts.Modifier;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Kind;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers that are types, and workers that are methods with an annotation. */
class CrossDomainWorkerCallTest {

  private static final String CALLER = "app.git.Push#execute()";
  private static final String ASYNC = "jobs.Async";

  @TempDir private Path folder;

  private final Facts facts = new Facts();

  private List<Finding> findings(Reference reference) {
    return Court.judge(
            folder,
            facts,
            "domains: {root: app, shared: [common]}",
            "workers:",
            "  - {type: jobs.Job, run-by: [perform], enqueued-by: [jobs.Queue#enqueue]}",
            "  - {type: jobs.Loose}",
            "  - {type: jobs.Timer, run-by: [tick]}",
            "  - {type: jobs.Timer, run-by: [tock]}",
            "  - {type: app.ci.Base, run-by: [go]}",
            "  - {type: jobs.Role, run-by: [play], dedicated: false}",
            "  - {annotated: jobs.Async}",
            "wiring: [{annotated: di.Provides}]",
            "subscribers: [{type: bus.Listener, sealed: inform, handler: on}]")
        .judge(reference)
        .stream()
        .filter(finding -> finding.rule().equals("CrossDomainWorkerCall"))
        .toList();
  }

  private List<String> messages(Reference reference) {
    return findings(reference).stream().map(Finding::message).toList();
  }

  /** A reference to a method of a nested or top-level type of {@code app.ci}. */
  private static Reference reference(
      Kind kind, String from, String type, String method, int arity, @Nullable String result) {
    TypeName receiver = new TypeName("app.ci", type);
    return new Reference(
        kind,
        new Member(TypeName.topLevel(from), "execute", 0),
        receiver,
        new Signature(receiver, method, arity, null, result),
        List.of(),
        null,
        Code.at(9));
  }

  @Nested
  class OfAType {

    OfAType() {
      facts.with(
          type(TypeFacts.Kind.CLASS, "app.ci.Build", "jobs.Job"),
          type(TypeFacts.Kind.CLASS, "app.ci.Any", "jobs.Loose", "jobs.Timer"),
          type(TypeFacts.Kind.CLASS, "app.ci.Both", "jobs.Job", "jobs.Timer"),
          type(TypeFacts.Kind.CLASS, "jobs.Job").asAbstract());
    }

    private List<String> called(String type, String method, int arity) {
      return messages(reference(Kind.CALL, "app.git.Push", type, method, arity, "void"));
    }

    @Test
    void isConstructedByItsFactoryMethodToo() {
      assertThat(
              messages(reference(Kind.CALL, "app.git.Push", "Build", "create", 0, "app.ci.Build")))
          .containsExactly("git constructs ci's worker Build (Push calls create).");
      assertThat(messages(reference(Kind.CALL, "app.Main", "Build", "create", 0, "app.ci.Build")))
          .as("the composition root")
          .isEmpty();
      assertThat(
              messages(
                  reference(
                      Kind.CONSTRUCTION, "app.git.Push", "Build", Member.CONSTRUCTOR, 0, null)))
          .containsExactly("git constructs ci's worker Build (Push calls its constructor).");
    }

    @Test
    void isRunByAnyMethodIfOneOfItsWordsSaysSo() {
      assertThat(called("Any", "tick", 0))
          .containsExactly("git runs ci's worker Any (Push calls tick).");
      assertThat(called("Any", "describe", 0))
          .containsExactly("git runs ci's worker Any (Push calls describe).");
      assertThat(messages(reference(Kind.CALL, "app.Main", "Any", "describe", 0, "void")))
          .hasSize(1);
    }

    @Test
    void isRunByTheMethodsOfAllItsWords() {
      assertThat(called("Both", "tick", 0))
          .containsExactly("git runs ci's worker Both (Push calls tick).");
      assertThat(called("Both", "perform", 0))
          .containsExactly("git runs ci's worker Both (Push calls perform).");
      assertThat(called("Both", "tock", 0))
          .containsExactly("git runs ci's worker Both (Push calls tock).");
      assertThat(called("Both", "describe", 0))
          .containsExactly("git calls ci's worker Both (Push calls describe).");
    }

    @Test
    void isASubscriberToo() {
      facts.with(type(TypeFacts.Kind.CLASS, "app.ci.Sub", "bus.Listener"));
      assertThat(called("Sub", "inform", 1))
          .containsExactly("git runs ci's worker Sub (Push calls inform).");
      assertThat(called("Sub", "on", 1))
          .containsExactly("git runs ci's worker Sub (Push calls on).");
      assertThat(called("Sub", "describe", 0))
          .containsExactly("git calls ci's worker Sub (Push calls describe).");
    }

    @Test
    void isAnAbstractOneToo() {
      facts.with(type(TypeFacts.Kind.CLASS, "app.ci.Half", "jobs.Job").asAbstract());
      assertThat(called("Half", "perform", 0)).hasSize(1);
    }

    @Test
    void isNamedByTheVocabularyItselfOnlyIfItIsConcrete() {
      facts.with(type(TypeFacts.Kind.CLASS, "app.ci.Base"));
      assertThat(called("Base", "go", 0))
          .containsExactly("git runs ci's worker Base (Push calls go).");
      facts.with(type(TypeFacts.Kind.CLASS, "app.ci.Base").asAbstract());
      assertThat(called("Base", "go", 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"toString", "hashCode", "getClass", "notify", "notifyAll"})
    void hasMethodsLikeEveryObject(String method) {
      assertThat(called("Build", method, 0)).isEmpty();
      assertThat(called("Build", method, 1)).hasSize(1);
    }

    @Test
    void hasMethodsWithParametersLikeEveryObject() {
      assertThat(called("Build", "equals", 1)).isEmpty();
      assertThat(called("Build", "equals", 2)).hasSize(1);
      assertThat(called("Build", "wait", 0)).isEmpty();
      assertThat(called("Build", "wait", 2)).isEmpty();
      assertThat(called("Build", "wait", 3)).hasSize(1);
    }

    @Test
    void isNotTheBaseThatTheVocabularyNames() {
      assertThat(called("Unknown", "perform", 0)).isEmpty();
      assertThat(messages(in(CALLER, 7, "jobs.Job#perform()"))).isEmpty();
    }

    @Test
    void isBuiltByABuilderOfItsOwn() {
      Reference build =
          reference(Kind.CALL, "app.git.Push", "Build.Builder", "build", 0, "app.ci.Build");
      assertThat(messages(build))
          .containsExactly("git constructs ci's worker Build (Push calls Builder.build).");
      assertThat(
              messages(
                  reference(Kind.CALL, "app.Main", "Build.Builder", "build", 0, "app.ci.Build")))
          .as("the composition root")
          .isEmpty();
      assertThat(
              messages(
                  reference(Kind.CALL, "app.ci.Jobs", "Build.Builder", "build", 0, "app.ci.Build")))
          .as("at home")
          .isEmpty();
      assertThat(
              messages(
                  reference(Kind.CALL, "app.git.Push", "Build.Builder", "name", 0, "app.ci.Other")))
          .isEmpty();
      assertThat(
              messages(
                  reference(
                      Kind.CALL, "app.git.Push", "Plain.Builder", "build", 0, "app.ci.Plain")))
          .isEmpty();
      assertThat(messages(reference(Kind.CALL, "app.git.Push", "Build.Builder", "build", 0, null)))
          .isEmpty();
    }

    @Test
    void isHandedOverAmongOtherThings() {
      facts.with(type(TypeFacts.Kind.CLASS, "app.ci.Plain"));
      assertThat(
              findings(
                  in(
                      CALLER,
                      7,
                      "jobs.Queue#enqueue(java.lang.Object)",
                      text("no name"),
                      literal("app.ci.Plain"),
                      instance("app.git.Push"),
                      text("app.ci.Build"))))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.message())
                    .isEqualTo("git schedules ci's worker Build (Push hands it to Queue.enqueue).");
                assertThat(finding.to()).hasToString("app.ci.Build");
              });
      assertThat(messages(in(CALLER, 7, "jobs.Queue#drop(java.lang.Object)", text("app.ci.Build"))))
          .isEmpty();
      assertThat(
              messages(
                  in(
                      CALLER,
                      7,
                      "jobs.Queue#enqueue(java.lang.Object)",
                      Code.lambda(7, Code.call(7, "app.ci.Build#perform()")))))
          .as("a lambda is no worker")
          .isEmpty();
    }

    @Test
    void isNamedByItsBinaryNameToo() {
      facts.with(type(TypeFacts.Kind.CLASS, "app.ci.Builds$Nightly", "jobs.Job"));
      assertThat(
              messages(
                  in(
                      CALLER,
                      7,
                      "jobs.Queue#enqueue(java.lang.String)",
                      text("app.ci.Builds$Nightly"))))
          .hasSize(1);
    }
  }

  @Nested
  class OfAnAnnotatedType {

    OfAnAnnotatedType() {
      facts.with(
          type(TypeFacts.Kind.CLASS, "app.ci.Nightly").annotated(ASYNC, ""),
          type(TypeFacts.Kind.CLASS, "app.ci.Weekly", "app.ci.Nightly"),
          type(TypeFacts.Kind.CLASS, "app.ci.Acting", "jobs.Role").annotated(ASYNC, ""),
          type(TypeFacts.Kind.CLASS, "app.ci.Plain").annotated("jobs.Other", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nightly", "Weekly", "Acting"})
    void isRunByAnyMethod(String type) {
      assertThat(messages(in(CALLER, 7, "app.ci." + type + "#describe()")))
          .containsExactly("git runs ci's worker " + type + " (Push calls describe).");
      assertThat(messages(in(CALLER, 7, "app.ci." + type + "()")))
          .containsExactly("git constructs ci's worker " + type + " (Push calls its constructor).");
    }

    @Test
    void isNotOneByAnotherAnnotation() {
      assertThat(messages(in(CALLER, 7, "app.ci.Plain#describe()"))).isEmpty();
      assertThat(messages(in(CALLER, 7, "app.ci.Plain()"))).isEmpty();
    }

    @Test
    void isConstructedByWiring() {
      facts.with(
          type(TypeFacts.Kind.CLASS, "app.git.Wires")
              .annotatedMethod("di.Provides", "nightly")
              .annotatedMethod("di.Other", "weekly")
              .method(Body.REAL, "nightly", "int"));
      assertThat(messages(in("app.git.Wires#nightly()", 7, "app.ci.Nightly()"))).isEmpty();
      assertThat(messages(in("app.git.Wires#nightly()", 7, "app.ci.Nightly#describe()")))
          .as("wiring runs nothing")
          .hasSize(1);
      assertThat(messages(in("app.git.Wires#weekly()", 7, "app.ci.Nightly()"))).hasSize(1);
      assertThat(messages(in("app.git.Wires#nightly(int)", 7, "app.ci.Nightly()"))).hasSize(1);
      assertThat(messages(in("app.git.Gone#nightly()", 7, "app.ci.Nightly()"))).hasSize(1);
    }
  }

  @Nested
  class OfATypeThatIsAWorkerAmongOtherThings {

    @Test
    void isRunByTheMethodsOfItsRoleAlone() {
      facts.with(type(TypeFacts.Kind.CLASS, "app.ci.Board", "jobs.Role"));
      assertThat(messages(in(CALLER, 7, "app.ci.Board#play()")))
          .containsExactly("git runs ci's worker Board (Push calls play).");
      assertThat(messages(in(CALLER, 7, "app.ci.Board#describe()"))).isEmpty();
      assertThat(messages(in(CALLER, 7, "app.ci.Board()"))).isEmpty();
    }

    @Test
    void isNothingButAWorkerIfAnotherWordSaysSo() {
      facts.with(type(TypeFacts.Kind.CLASS, "app.ci.Board", "jobs.Role", "jobs.Job"));
      assertThat(messages(in(CALLER, 7, "app.ci.Board#describe()"))).hasSize(1);
    }
  }

  @Nested
  class OfAnAnnotatedMethod {

    OfAnAnnotatedMethod() {
      facts.with(
          type(TypeFacts.Kind.CLASS, "app.ci.Mailer")
              .annotatedMethod(ASYNC, "queue", "int")
              .annotatedMethod(ASYNC, "send", "java.lang.String")
              .method(Body.REAL, "send", "int")
              .annotatedMethod("jobs.Other", "receive"));
    }

    @Test
    void isExactlyThatOverload() {
      List<Finding> findings = findings(in(CALLER, 7, "app.ci.Mailer#send(java.lang.String)"));
      assertThat(findings)
          .extracting(Finding::message)
          .containsExactly("git runs ci's worker Mailer (Push calls send).");
      assertThat(findings.get(0).to()).hasToString("app.ci.Mailer#send/1");
      assertThat(messages(in(CALLER, 7, "app.ci.Mailer#send(int)"))).isEmpty();
      assertThat(messages(in(CALLER, 7, "app.ci.Mailer#receive()"))).isEmpty();
      assertThat(messages(in(CALLER, 7, "app.ci.Mailer()"))).isEmpty();
    }

    @Test
    void isSilentAtHomeAndInDoubt() {
      assertThat(messages(in("app.ci.Jobs#run()", 7, "app.ci.Mailer#send(java.lang.String)")))
          .isEmpty();
      assertThat(messages(reference(Kind.CALL, "app.git.Push", "Mailer", "send", 1, "void")))
          .as("the overload is not known")
          .isEmpty();
      assertThat(messages(in(CALLER, 7, "app.ci.Gone#send(java.lang.String)"))).isEmpty();
    }
  }

  @Nested
  class OfAnAnnotatedImplementation {

    /** An interface with a method and two classes of {@code app.ci} that implement it. */
    private void interfaceIn(String packageName) {
      facts.with(
          type(TypeFacts.Kind.INTERFACE, packageName + ".Notifier")
              .method(Body.NONE, "tell", "int")
              .method(Set.of(Modifier.STATIC), Set.of(), Body.REAL, "help"),
          implementation("app.ci.Zulip", packageName),
          implementation("app.ci.Mail", packageName),
          implementation("app.ci.Post", packageName),
          implementation("app.ci.Radio", packageName),
          implementation("app.ci.Smoke", packageName),
          type(TypeFacts.Kind.CLASS, "app.ci.Mute", packageName + ".Notifier")
              .method(Body.REAL, "tell", "long"));
    }

    private Facts.TypeBuilder implementation(String name, String packageName) {
      return type(TypeFacts.Kind.CLASS, name, packageName + ".Notifier")
          .method(Body.REAL, "other", "int")
          .annotatedMethod(ASYNC, "tell", "int")
          .annotatedMethod(ASYNC, "help");
    }

    private List<String> told(String from, String packageName) {
      return messages(in(from, 7, packageName + ".Notifier#tell(int)"));
    }

    @Test
    void isRunThroughTheInterface() {
      interfaceIn("app.common");
      assertThat(told(CALLER, "app.common"))
          .containsExactly("git runs ci's worker Mail (Push calls tell).");
      interfaceIn("app.ci");
      assertThat(told(CALLER, "app.ci")).hasSize(1);
      assertThat(messages(in(CALLER, 7, "app.ci.Notifier#help()"))).as("static").isEmpty();
    }

    @Test
    void isNotMeantByALibrarysInterfaceOrTheCallersOwn() {
      interfaceIn("library");
      assertThat(told(CALLER, "library")).isEmpty();
      interfaceIn("app.git");
      assertThat(told(CALLER, "app.git")).isEmpty();
    }

    @Test
    void isNotMeantWhereSeveralDomainsImplementIt() {
      interfaceIn("app.common");
      facts.with(
          type(TypeFacts.Kind.CLASS, "app.packages.Feed", "app.common.Notifier")
              .method(Body.REAL, "tell", "int"));
      assertThat(told(CALLER, "app.common")).isEmpty();
    }

    @Test
    void isNotMeantByAnotherMethodOfTheClass() {
      facts.with(
          type(TypeFacts.Kind.INTERFACE, "app.common.Notifier")
              .method(Body.NONE, "hush", "int")
              .method(Body.NONE, "tell", "int"),
          type(TypeFacts.Kind.CLASS, "app.ci.Mail", "app.common.Notifier")
              .annotatedMethod(ASYNC, "hush", "int")
              .annotatedMethod(ASYNC, "tell", "long")
              .method(Body.REAL, "tell", "int"));
      assertThat(told(CALLER, "app.common")).isEmpty();
      assertThat(messages(in(CALLER, 7, "app.common.Notifier#hush(int)"))).hasSize(1);
    }

    @Test
    void isNotMeantByAPrivateMethod() {
      facts.with(
          type(TypeFacts.Kind.CLASS, "app.common.Notifier")
              .method(Set.of(Modifier.PRIVATE), Set.of(), Body.REAL, "tell", "int"),
          implementation("app.ci.Mail", "app.common"));
      assertThat(told(CALLER, "app.common")).isEmpty();
    }

    @Test
    void countsOnlyIfItIsAnnotated() {
      facts.with(
          type(TypeFacts.Kind.INTERFACE, "app.common.Notifier").method(Body.NONE, "tell", "int"),
          type(TypeFacts.Kind.CLASS, "app.ci.Mail", "app.common.Notifier")
              .method(Body.REAL, "tell", "int"));
      assertThat(told(CALLER, "app.common")).isEmpty();
    }

    @Test
    void isFoundBelowAGenericInterface() {
      facts.with(
          type(TypeFacts.Kind.INTERFACE, "app.common.Notifier")
              .generic("T")
              .method(Body.NONE, "tell", "T"),
          type(TypeFacts.Kind.CLASS, "app.ci.Mail", "app.common.Notifier<java.lang.String>")
              .annotatedMethod(ASYNC, "tell", "java.lang.String"));
      assertThat(messages(in(CALLER, 7, "app.common.Notifier#tell(java.lang.Object)")))
          .containsExactly("git runs ci's worker Mail (Push calls tell).");
    }
  }

  @Test
  void aLambdaThatIsHandedOverIsNamedByItsRecipient() {
    Reference call = in(CALLER, 7, "app.ci.Plain#create(int)");
    Reference inLambda =
        new Reference(
            call.kind(),
            call.from(),
            call.receiver(),
            call.target(),
            Arrays.asList(),
            new Reference.Recipient(TypeName.topLevel("jobs.Queue"), "enqueue"),
            call.place());
    assertThat(messages(inLambda)).as("enqueue takes classes").isEmpty();
  }
}
