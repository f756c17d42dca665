package dev.ringfence.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SuppressionWithoutReasonTest {

  private static final String MAP = "domains:\n  root: forge\n";
  private static final String ASKING = MAP + "rules:\n  SuppressionWithoutReason: error\n";

  @TempDir Path folder;

  /** Error Prone's own marks are comments, too. */
  @Test
  void identification() {
    List<String> found =
        new SourceTree(folder)
            .file("ringfence.yml", ASKING)
            .file(
                "forge/git/PostReceive.java",
                """
                package forge.git;
                class PostReceive {
                  static final String TEXT = "// no comment";

                  @SuppressWarnings("unchecked")
                  void others() {}

                  // until issue 4711 is done
                  @SuppressWarnings("EventNaming")
                  void above() {}

                  @SuppressWarnings("EventNaming") // until issue 4711 is done
                  void behind() {}

                  @SuppressWarnings("EventNaming")
                  /* until issue 4711 is done */ @Deprecated
                  void below() {}

                  /* until issue 4711 is done */ @SuppressWarnings({"unchecked", "EventNaming"}) int field;

                  // too far away

                  @SuppressWarnings("EventNaming") void without() {}

                  /** Javadoc is for its readers. */
                  @SuppressWarnings("EventNaming") void javadoc() {}

                  String before = "// why"; @SuppressWarnings({"unchecked", "EventNaming"}) int other;

                  void local() {
                    @SuppressWarnings("EventNaming") int x = 1; // too late
                  }
                }
                """)
            .only("SuppressionWithoutReason")
            .compile();

    assertThat(found)
        .allMatch(line -> line.contains("The suppression of EventNaming does not say why."))
        .extracting(
            line -> line.replaceAll("(?s)^ERROR forge/git/PostReceive.java:(\\d+):.*", "$1"))
        .containsExactly("23", "26", "28", "31");
  }

  @Test
  @SuppressWarnings("deprecation")
  void replacement() {
    new CheckSources(SuppressionWithoutReason.class, folder, MAP)
        .replacement()
        .addInputLines(
            "forge/git/PostReceive.java",
            "package forge.git;",
            "@SuppressWarnings(\"EventNaming\")",
            "class PostReceive {}")
        .expectUnchanged()
        .doTest(TestMode.TEXT_MATCH);
  }
}
