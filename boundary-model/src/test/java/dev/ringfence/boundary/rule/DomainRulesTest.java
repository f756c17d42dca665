package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Court.texts;
import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeReference;
import dev.ringfence.boundary.judge.Judge;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What domains use of each other: internals, undeclared uses, circles. */
class DomainRulesTest {

  private static final String EVENT = "dev.ringfence.eventstore.Event";

  @TempDir private Path folder;

  private final Facts facts =
      new Facts()
          .with(
              type(Kind.RECORD, "app.ci.PipelineCreatedEvent", EVENT),
              type(Kind.CLASS, "app.ci.Pipelines"),
              type(Kind.CLASS, "app.git.PostReceive"),
              type(Kind.CLASS, "app.packages.Registry"));

  /** A reference in the method {@code execute} of a type, at some line of its file. */
  private static TypeReference from(String type, int line, String target) {
    TypeName from = TypeName.topLevel(type);
    return new TypeReference(
        new Member(from, "execute", 1),
        TypeName.topLevel(target),
        new Place(from.simpleName() + ".java", line, 3));
  }

  private Evidence evidence(TypeReference... references) {
    List<TypeFacts> types =
        Stream.of("app.ci.Pipelines", "app.git.PostReceive", "app.packages.Registry")
            .map(facts::get)
            .toList();
    return new Evidence(types, List.of(), List.of(references));
  }

  @Nested
  class DomainInternalAccess {

    private Judge judge() {
      return Court.judge(
          folder,
          facts,
          "domains:",
          "  root: app",
          "  shared: [common]",
          "  ci: {api: [app.ci.api.., app.ci.spi]}");
    }

    private List<String> found(String from, String target) {
      return texts(judge().judge(from(from, 7, target)));
    }

    @Test
    void namesBothDomainsAndWhatToUseInstead() {
      List<Finding> findings = judge().judge(from("app.git.PostReceive", 7, "app.ci.Pipelines"));
      assertThat(texts(findings))
          .containsExactly(
              "PostReceive.java:7:3: DomainInternalAccess git -> ci: git uses Pipelines, which is"
                  + " internal to ci (in PostReceive).");
      assertThat(findings.get(0).hint())
          .isEqualTo(
              "Use what ci publishes in app.ci.api.. or app.ci.spi, or move Pipelines there.");
      assertThat(findings.get(0).to()).hasToString("app.ci.Pipelines");
    }

    @Test
    void findsTheSharedKernelToo() {
      assertThat(found("app.common.Clock", "app.ci.Pipelines")).hasSize(1);
    }

    @Test
    void isSilentAboutWhatIsPublishedAndAboutEvents() {
      assertThat(found("app.git.PostReceive", "app.ci.api.Pipelines")).isEmpty();
      assertThat(found("app.git.PostReceive", "app.ci.api.deep.Pipelines")).isEmpty();
      assertThat(found("app.git.PostReceive", "app.ci.spi.Runner")).isEmpty();
      assertThat(found("app.git.PostReceive", "app.ci.PipelineCreatedEvent")).isEmpty();
      TypeReference nested =
          new TypeReference(
              Member.type(TypeName.topLevel("app.git.PostReceive")),
              new TypeName("app.ci", "PipelineCreatedEvent.Source"),
              new Place("PostReceive.java", 1, 1));
      assertThat(judge().judge(nested)).isEmpty();
    }

    @Test
    void isSilentWithinADomainAndFromOutside() {
      assertThat(found("app.ci.Runner", "app.ci.Pipelines")).isEmpty();
      assertThat(found("app.Main", "app.ci.Pipelines")).isEmpty();
      assertThat(found("app.ci.Runner", "app.git.PostReceive")).as("without an api").isEmpty();
      assertThat(found("app.git.PostReceive", "java.util.List")).isEmpty();
    }

    @Test
    void isLookedForOnlyIfSomeDomainHasAnApi() {
      assertThat(judge().looksAtTypeReferences()).isTrue();
      assertThat(Court.judge(folder, facts, "domains: {root: app}").looksAtTypeReferences())
          .isFalse();
      assertThat(
              Court.judge(
                      folder,
                      facts,
                      "domains: {root: app, ci: {api: app.ci.api}}",
                      "rules: {DomainInternalAccess: off}")
                  .looksAtTypeReferences())
          .isFalse();
    }

    @Test
    void isFoundOnceForEachMember() {
      Finding first = judge().judge(from("app.git.PostReceive", 7, "app.ci.Pipelines")).get(0);
      Finding second = judge().judge(from("app.git.PostReceive", 9, "app.ci.Pipelines")).get(0);
      Finding other = judge().judge(from("app.git.PostReceive", 9, "app.ci.Jobs")).get(0);
      assertThat(Judge.firstOfEachMember(List.of(second, other, first)))
          .containsExactly(first, other);
    }
  }

  @Nested
  class UndeclaredDependency {

    private Judge judge(String domains) {
      return Court.judge(folder, facts, "domains:", "  root: app", domains);
    }

    @Test
    void isFoundOnceForEachClass() {
      Judge judge = judge("  git: {uses: [packages]}");
      assertThat(
              texts(
                  judge.judge(
                      evidence(
                          from("app.git.PostReceive", 9, "app.ci.Jobs"),
                          from("app.git.PostReceive", 7, "app.ci.Pipelines"),
                          from("app.git.PostReceive", 8, "app.packages.Registry"),
                          from("app.git.Push", 3, "app.ci.Pipelines")))))
          .containsExactly(
              "PostReceive.java:7:3: UndeclaredDependency git -> ci: git uses ci, which it does not"
                  + " declare (PostReceive names Pipelines).",
              "Push.java:3:3: UndeclaredDependency git -> ci: git uses ci, which it does not"
                  + " declare (Push names Pipelines).");
    }

    @Test
    void takesNestedTypesForTheTypeOfTheirFile() {
      TypeReference nested =
          new TypeReference(
              Member.type(new TypeName("app.git", "PostReceive.Hook.Inner")),
              new TypeName("app.ci", "Pipelines.Filter"),
              new Place("PostReceive.java", 5, 3));
      assertThat(
              judge("  git: {uses: [packages]}")
                  .judge(evidence(nested, from("app.git.PostReceive", 9, "app.ci.Jobs"))))
          .extracting(Finding::message)
          .contains("git uses ci, which it does not declare (PostReceive names Filter).")
          .hasSize(2);
    }

    @Test
    void standsForTheClassAndTheDomainSoThatItSurvivesMoves() {
      Finding finding =
          judge("  git: {uses: []}")
              .judge(evidence(from("app.git.PostReceive", 7, "app.ci.Pipelines")))
              .get(0);
      assertThat(finding.from()).hasToString("app.git.PostReceive");
      assertThat(finding.to()).hasToString("ci");
      assertThat(finding.hint()).contains("'uses' of git");
    }

    @Test
    void isSilentAboutEventsAndWhoSaysNothing() {
      Judge judge = judge("  git: {uses: []}");
      assertThat(
              judge.judge(
                  evidence(
                      from("app.git.PostReceive", 7, "app.ci.PipelineCreatedEvent"),
                      from("app.ci.Pipelines", 7, "app.git.PostReceive"),
                      from("app.Main", 7, "app.ci.Pipelines"),
                      from("app.git.PostReceive", 7, "java.util.List"))))
          .isEmpty();
    }

    @Test
    void aDeclarationForNothingIsFoundInTheMap() {
      List<Finding> findings = judge("  git: {uses: [packages, ci]}").judge(evidence());
      assertThat(texts(findings))
          .containsExactly(
              "ringfence.yml:3:16: UndeclaredDependency git -> packages: git declares that it uses"
                  + " packages, and does not.",
              "ringfence.yml:3:26: UndeclaredDependency git -> ci: git declares that it uses ci, and"
                  + " does not.");
      assertThat(findings.get(0).from()).hasToString("git");
      assertThat(findings.get(0).to()).hasToString("packages");
      assertThat(findings.get(0).hint())
          .isEqualTo("Remove packages from the 'uses' of git in ringfence.yml.");
    }

    @Test
    void aDeclarationIsUsedByAnEventToo() {
      Judge judge = judge("  git: {uses: [ci]}");
      assertThat(
              judge.judge(evidence(from("app.git.PostReceive", 7, "app.ci.PipelineCreatedEvent"))))
          .isEmpty();
    }

    @Test
    void nothingIsSaidOfDomainsThatWereNotLookedAt() {
      assertThat(judge("  git: {uses: [mergerequests]}").judge(evidence())).isEmpty();
      assertThat(judge("  mergerequests: {uses: [git]}").judge(evidence())).isEmpty();
      assertThat(judge("  git: {uses: [ci]}").judge(Evidence.NONE)).isEmpty();
    }

    @Test
    void isGatheredOnlyIfSomeDomainSaysWhomItUses() {
      assertThat(judge("  git: {uses: []}").gathersTypeReferences()).isTrue();
      assertThat(judge("  git: {owner: me}").gathersTypeReferences()).isFalse();
    }
  }

  @Nested
  class DomainCycle {

    private Judge judge() {
      return Court.judge(folder, facts, "domains: {root: app}", "rules: {DomainCycle: error}");
    }

    @Test
    void pointsToTheArrowWithTheFewestUses() {
      assertThat(
              texts(
                  judge()
                      .judge(
                          evidence(
                              from("app.ci.Pipelines", 5, "app.git.Commits"),
                              from("app.ci.Pipelines", 6, "app.git.Refs"),
                              from("app.git.PostReceive", 9, "app.ci.Pipelines"),
                              from("app.git.PostReceive", 7, "app.ci.Pipelines")))))
          .containsExactly(
              "PostReceive.java:7:3: DomainCycle git -> ci: The domains ci → git → ci depend on each"
                  + " other in a circle: ci's Pipelines uses git's Commits, git's PostReceive uses"
                  + " ci's Pipelines.");
    }

    @Test
    void findsTheShortestWayRoundAndEachCircleOnce() {
      List<Finding> findings =
          judge()
              .judge(
                  evidence(
                      from("app.a.A", 1, "app.b.B"),
                      from("app.b.B", 1, "app.c.C"),
                      from("app.c.C", 1, "app.a.A"),
                      from("app.b.B", 2, "app.d.D"),
                      from("app.d.D", 1, "app.c.C"),
                      from("app.x.X", 1, "app.y.Y"),
                      from("app.y.Y", 1, "app.x.X"),
                      from("app.z.Z", 1, "app.x.X")));
      assertThat(findings).extracting(Finding::message).hasSize(3);
      assertThat(findings.get(0).message()).contains("a → b → c → a");
      assertThat(findings.get(1).message()).contains("d → c → a → b → d");
      assertThat(findings.get(2).message()).contains("x → y → x");
      assertThat(findings.get(0).hint())
          .isEqualTo("Turn one of the arrows round with an event; a → b has the fewest uses.");
    }

    @Test
    void anEventClosesNoCircle() {
      assertThat(
              judge()
                  .judge(
                      evidence(
                          from("app.ci.Pipelines", 5, "app.git.Commits"),
                          from("app.git.PostReceive", 7, "app.ci.PipelineCreatedEvent"))))
          .isEmpty();
    }

    @Test
    void isOffUnlessAskedFor() {
      Judge judge = Court.judge(folder, facts, "domains: {root: app}");
      assertThat(judge.isOn(Rules.DOMAIN_CYCLE)).isFalse();
      assertThat(judge.gathersTypeReferences()).isFalse();
      assertThat(judge().gathersTypeReferences()).isTrue();
    }
  }

  @Test
  void evidenceIsSortedWhateverTheOrderItCameIn() {
    TypeReference first = from("app.git.PostReceive", 7, "app.ci.Pipelines");
    TypeReference second = from("app.git.PostReceive", 7, "app.ci.Queues");
    TypeReference third = from("app.git.PostReceive", 8, "app.ci.Jobs");
    assertThat(evidence(third, second, first, second).typeReferences())
        .containsExactly(first, second, third);
    assertThat(new Evidence(List.of(), List.of(List.of()), List.of()).statements()).isEmpty();
    Reference ofA = Code.in("app.git.A#run()", 3, "bus.Bus#publish()");
    Reference ofB = Code.in("app.git.B#run()", 3, "bus.Bus#publish()");
    assertThat(new Evidence(List.of(), List.of(List.of(ofB), List.of(ofA)), List.of()).statements())
        .as("two classes at one place, as where lines are not known")
        .containsExactly(List.of(ofA), List.of(ofB));
    assertThat(
            new Evidence(
                    List.of(facts.get("app.git.PostReceive"), facts.get("app.ci.Pipelines")),
                    List.of(List.of()),
                    List.of())
                .types())
        .extracting(type -> type.name().qualifiedName())
        .containsExactly("app.ci.Pipelines", "app.git.PostReceive");
  }
}
