package dev.ringfence.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkReaderTest {

  @Test
  void readsTheLineTheRuleAndBothDomains() {
    assertThat(read("class A {", "  a.b(); // finds: CrossDomainWorkerCall git -> ci"))
        .containsExactly(new Mark("CrossDomainWorkerCall", "A.java", 2, "git", "ci"));
  }

  @Test
  void readsSeveralMarksOnOneLine() {
    assertThat(
            read(
                "a(); // finds: CrossDomainWorkerCall git -> ci; CrossDomainWorkerCall git -> ci;"
                    + " SubscriberOverridesPerform git"))
        .containsExactly(
            new Mark("CrossDomainWorkerCall", "A.java", 1, "git", "ci"),
            new Mark("CrossDomainWorkerCall", "A.java", 1, "git", "ci"),
            new Mark("SubscriberOverridesPerform", "A.java", 1, "git", null));
  }

  @Test
  void readsTheCommentsOfYaml() {
    assertThat(
            MarkReader.read(
                "ringfence.yml",
                List.of("git:", "  uses: [ci] # finds: UndeclaredDependency git -> ci")))
        .containsExactly(new Mark("UndeclaredDependency", "ringfence.yml", 2, "git", "ci"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> MarkReader.read("ringfence.yml", List.of("a: b // finds: EventNaming ci")))
        .withMessageContaining("write the mark as '# finds:");
  }

  @Test
  void readsMarksThatStandApart() {
    assertThat(MarkReader.readApart(List.of("a/A.java:7: CrossDomainWorkerCall git -> ci")))
        .containsExactly(new Mark("CrossDomainWorkerCall", "a/A.java", 7, "git", "ci"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkReader.readApart(List.of("CrossDomainWorkerCall git -> ci")))
        .withMessageContaining("is no mark");
  }

  @Test
  void readsTerritoriesThatAreNoDomains() {
    assertThat(read("a(); // finds: CrossDomainWorkerCall composition-root -> shared-kernel"))
        .containsExactly(
            new Mark("CrossDomainWorkerCall", "A.java", 1, "composition-root", "shared-kernel"));
  }

  @Test
  void leavesOtherCommentsAlone() {
    assertThat(read("a(); // finds nothing", "// Finders: keepers")).isEmpty();
  }

  @Test
  void refusesAnUnknownRule() {
    assertRefused("a(); // finds: CrossDomainCall git -> ci", "no rule called 'CrossDomainCall'");
  }

  @Test
  void refusesAMarkWithoutItsSecondDomain() {
    assertRefused("a(); // finds: CrossDomainWorkerCall git", "needs the second domain");
  }

  @Test
  void refusesASecondDomainWhereThereIsNone() {
    assertRefused("a(); // finds: SubscriberOverridesPerform git -> ci", "has no second domain");
  }

  @Test
  void refusesWhatOnlyLooksLikeAMark() {
    assertRefused("a(); // finds: CrossDomainWorkerCall git to ci", "is no mark");
    assertRefused("a(); // finds:", "is no mark");
    assertRefused("a(); // finds: SubscriberOverridesPerform git;", "'' is no mark");
    assertRefused("a(); /* finds: SubscriberOverridesPerform git */", "write the mark as");
  }

  private static List<Mark> read(String... lines) {
    return MarkReader.read("A.java", List.of(lines));
  }

  private static void assertRefused(String line, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(line))
        .withMessageContaining("A.java:1: ")
        .withMessageContaining(reason);
  }
}
