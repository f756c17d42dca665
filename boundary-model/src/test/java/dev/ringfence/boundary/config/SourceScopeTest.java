package dev.ringfence.boundary.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource({
    "'',                       true",
    "src/main/java/a/,         true",
    "src/main/java/a/test/,    true",
    "tool/,                    true",
    "src/test/java/a/,         false",
    "generated/,               false",
    "src/main/java/generated/, false",
    "tools/,                   false",
    "tools/deep/,              false",
  })
  void knowsFoldersOfWhichNoFileIsIgnored(String folder, boolean expected) {
    assertThat(scope.ignoresNothingIn(folder)).isEqualTo(expected);
  }

  @Test
  void knowsNoFolderFromNamesOfFiles() {
    SourceScope byFile = new SourceScope(List.of("**/a/B*.java"));

    assertThat(byFile.ignoresNothingIn("x/")).isTrue();
    assertThat(byFile.ignoresNothingIn("x/a/")).isFalse();
    assertThat(new SourceScope(List.of("**/B*.java")).ignoresNothingIn("x/")).isFalse();
  }

  /** What is said of a folder is no promise about its files unless it holds for each of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {"**/a?/B.java", "{a,b}/**", "B.java", "**", "a*/b/**", "a/**/c/*.java", "a/b*/**"})
  void neverForgetsAFolderOfAnIgnoredFile(String glob) {
    SourceScope one = new SourceScope(List.of(glob));

    assertThat(Stream.of("", "a/", "b/", "ab/", "ab/b/", "a/b/", "a/b/c/", "a/bx/"))
        .filteredOn(folder -> Stream.of("B.java", "C.java").anyMatch(f -> one.ignores(folder + f)))
        .isNotEmpty()
        .noneMatch(one::ignoresNothingIn);
  }
}
