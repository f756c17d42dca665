package dev.ringfence.boundary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastTenseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PipelineCreated",
        "Created",
        "NpmPackagePublished",
        "MessageSent",
        "BuildRun",
        "LimitHit",
        "PasswordReset",
        "JobRerun",
        "MemberUnbound",
        "PageRebuilt",
        "TagDeletedByUser",
        "CIJobFailed",
        "V2MigrationDone",
        "UserLoggedIn",
        "UserSignedOut",
        "IpAdded",
        "Order_Shipped"
      })
  void isHeard(String name) {
    assertThat(PastTense.endsThem(PastTense.words(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CreatePipeline",
        "PipelineCreation",
        "NewsFeed",
        "CardNeed",
        "IndexedDocument",
        "Pipeline",
        "CreatedPipelineChange",
        "TopSpeed",
        "VideoEmbed",
        "Red",
        "Re",
        "Pre",
        "FlowerBed",
        "Ced",
        ""
      })
  void isNotHeard(String name) {
    assertThat(PastTense.endsThem(PastTense.words(name))).isFalse();
  }

  @Test
  void wordsAreThoseOfCamelCase() {
    assertThat(PastTense.words("CIJobV2Failed")).containsExactly("CI", "Job", "V2", "Failed");
    assertThat(PastTense.words("Order_Shipped")).containsExactly("Order", "Shipped");
  }
}
