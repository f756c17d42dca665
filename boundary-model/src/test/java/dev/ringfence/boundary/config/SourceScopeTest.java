package dev.ringfence.boundary.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceScopeTest {

  private final SourceScope scope = new SourceScope(List.of("**/generated/**", "tools/*.java"));

  @ParameterizedTest
  @CsvSource({
    "src/test/java/a/B.java,                       true",
    "module/src/test/java/a/B.java,                true",
    "src/integrationTest/java/a/B.java,            true",
    "target/generated-sources/annotations/a/B.java, true",
    "m/build/generated/sources/a/B.java,           true",
    "generated/B.java,                             true",
    "src/main/java/a/generated/B.java,             true",
    "tools/B.java,                                 true",
    "src/main/java/a/B.java,                       false",
    "src/main/java/a/test/B.java,                  false",
    "src/main/java/test/B.java,                    false",
    "tools/deep/B.java,                            false",
    "B.java,                                       false",
  })
  void ignoresTestsGeneratedCodeAndTheUsersGlobs(String path, boolean expected) {
    assertThat(scope.ignores(path)).isEqualTo(expected);
  }
}
