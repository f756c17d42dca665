package dev.ringfence.boundary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackagePatternTest {

  @ParameterizedTest
  @CsvSource({
    "a.b..,  a.b,     true",
    "a.b..,  a.b.c.d, true",
    "a.b..,  a.bc,    false",
    "a.b..,  a,       false",
    "a.b,    a.b,     true",
    "a.b,    a.b.c,   false",
    "größe,  größe,   true",
  })
  void matches(String pattern, String packageName, boolean expected) {
    assertThat(PackagePattern.parse(pattern).matches(packageName)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a.b.., a.b.c,   true",
    "a.b.c, a.b..,   true",
    "a.b,   a.b,     true",
    "a.b,   a.b.c.., false",
    "a.b.., a.c..,   false",
    "a.b.., a.bc..,  false",
  })
  void overlaps(String one, String other, boolean expected) {
    assertThat(PackagePattern.parse(one).overlaps(PackagePattern.parse(other))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..a", "a..b", "a.*", "a.", "1a", "a b", "..", "a...", ""})
  void refusesEveryOtherForm(String text) {
    assertThatThrownBy(() -> PackagePattern.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'"
                + text
                + "' is no package pattern; write a.b for one package or a.b.. for it and"
                + " all below");
  }

  @Test
  void printsAsItIsWritten() {
    assertThat(PackagePattern.parse("a.b..")).hasToString("a.b..");
    assertThat(PackagePattern.parse("a.b")).hasToString("a.b");
  }
}
