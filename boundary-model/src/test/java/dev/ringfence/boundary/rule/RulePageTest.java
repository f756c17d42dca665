package dev.ringfence.boundary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dringfence.docs.update=true} to write the pages again. */
class RulePageTest {

  private static final Path PAGES = Path.of("..", "docs", "rules");

  static Iterable<Rule> rules() {
    return Rules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isUpToDate(Rule rule) throws IOException {
    Path page = PAGES.resolve(rule.name() + ".md");
    if (Boolean.getBoolean("ringfence.docs.update")) {
      Files.writeString(page, RulePage.of(rule));
    }
    assertThat(page)
        .as("run with -Dringfence.docs.update=true")
        .usingCharset(StandardCharsets.UTF_8)
        .hasContent(RulePage.of(rule));
  }

  @Test
  void everyPageIsOfARule() throws IOException {
    try (var pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .containsExactlyInAnyOrderElementsOf(Rules.all().stream().map(Rule::name).toList());
    }
  }
}
