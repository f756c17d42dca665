package dev.ringfence.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SuppressionTest {

  @TempDir private Path root;

  private SourceReport check(String rules, String text) {
    return Sources.in(root).with("ringfence.yml", Sources.MAP + rules).java(text).check();
  }

  private List<String> check(String text) {
    return Sources.brief(check("", text));
  }

  @Test
  void reportsSuppressionsThatSilenceNothing() {
    assertThat(
            check(
                """
                package com.acme.git;
                @SuppressWarnings("CrossDomainWorkerCall")
                class Unused {
                  @SuppressWarnings({"unchecked", "CrossDomainWorkerCall"}) int field;
                  @SuppressWarnings("SubscriberOverridesPerform") void run() {}
                  void local() {
                    @SuppressWarnings(Names.CALL) int i = 0;
                  }
                }
                interface Names { String CALL = "CrossDomainWorkerCall"; }
                """))
        .containsExactly(
            "Unused.java:2 UnusedSuppression git",
            "Unused.java:4 UnusedSuppression git",
            "Unused.java:5 UnusedSuppression git",
            "Unused.java:7 UnusedSuppression git");
  }

  @Test
  void leavesAloneWhatSilencesSomething() {
    assertThat(
            check(
                """
                package com.acme.git;
                import com.acme.ci.BuildWorker;
                class Used {
                  @SuppressWarnings("CrossDomainWorkerCall")
                  void method(BuildWorker w) { w.perform("a"); }
                  @SuppressWarnings("CrossDomainWorkerCall") Object field = new BuildWorker();
                  @SuppressWarnings("Ringfence") Object all = new BuildWorker();
                  @SuppressWarnings("CrossDomainWorkerCall")
                  static class Inner {
                    @SuppressWarnings("CrossDomainWorkerCall")
                    void both(BuildWorker w) { w.perform("a"); }
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void claimsNothingOfWhatItCannotSee() {
    assertThat(
            check(
                """
                package com.acme.git;
                class Unseen {
                  @SuppressWarnings("CrossDomainWorkerCall")
                  void unresolved() { library().worker().perform("a"); }
                  Object library() { return null; }
                  @SuppressWarnings("DomainCycle") void off() {}
                  @SuppressWarnings("CostlyDispatchCondition") void seenInPart() {}
                  @SuppressWarnings("Ringfence") void family() {}
                  @SuppressWarnings("NoSuchRule") void other() {}
                  @SuppressWarnings({"UnusedSuppression", "CrossDomainWorkerCall"}) void wanted() {}
                }
                """))
        .isEmpty();
  }

  @Test
  void claimsNothingWhereASupertypeIsOutOfSight() {
    assertThat(
            check(
                """
                package com.acme.git;
                class Half extends org.library.Base {
                  @SuppressWarnings("CrossDomainWorkerCall") void run() { start(); }
                }
                """))
        .isEmpty();
  }

  @Test
  void claimsNothingFromAPartOfTheCodeBase() {
    Sources sources =
        Sources.in(root)
            .java(
                """
                package com.acme.git;
                class Unused {
                  @SuppressWarnings("CrossDomainWorkerCall") void run() {}
                }
                """);
    assertThat(Sources.brief(sources.check())).hasSize(1);
    assertThat(Sources.brief(sources.check(List.of(root.resolve("src/main/java/com/acme/git")), 1)))
        .isEmpty();
  }

  @Test
  void asksForAReasonIfTheUserDoes() {
    SourceReport report =
        check(
            "rules: {SuppressionWithoutReason: error}\n",
            """
            package com.acme.git;
            import com.acme.ci.BuildWorker;
            class Reasons {
              // until ci subscribes
              @SuppressWarnings("CrossDomainWorkerCall") Object above = new BuildWorker();
              @SuppressWarnings("CrossDomainWorkerCall") // until ci subscribes
              Object behind = new BuildWorker();
              @SuppressWarnings("CrossDomainWorkerCall") private /* needed */ Object b = new BuildWorker();

              @SuppressWarnings("CrossDomainWorkerCall") Object none = new BuildWorker();
              /** Javadoc is about something else. */
              @SuppressWarnings("CrossDomainWorkerCall") Object documented = new BuildWorker();
              // ---
              @SuppressWarnings("CrossDomainWorkerCall") Object line = new BuildWorker();
              @SuppressWarnings("unchecked") Object notOurs;
              // too far away

              @SuppressWarnings("CrossDomainWorkerCall") Object far = new BuildWorker(); // too late
            }
            """);
    assertThat(Sources.brief(report))
        .containsExactly(
            "Reasons.java:10 SuppressionWithoutReason git",
            "Reasons.java:12 SuppressionWithoutReason git",
            "Reasons.java:14 SuppressionWithoutReason git",
            "Reasons.java:18 SuppressionWithoutReason git");
  }
}
