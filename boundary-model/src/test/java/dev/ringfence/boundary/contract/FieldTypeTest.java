package dev.ringfence.boundary.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTypeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int",
        "optional date-time",
        "enum(A, B)",
        "enum()",
        "list<optional.Of>",
        "optional list<map<string, list<enum(A)>>>",
        "object",
        "object(.)",
        "list<object(lines[].parts{})>",
        "com.lib.Money",
        "?.Money",
      })
  void isReadAsItIsWritten(String text) {
    assertThat(EventField.parse(text)).hasToString(text);
  }

  @Test
  void ofAnEnumIsSorted() {
    assertThat(FieldType.parse("enum(B,A , C)")).hasToString("enum(A, B, C)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | a type is missing",
        "optional | unknown type 'optional'; known are any, boolean, bytes, char, currency,",
        "strin | unknown type 'strin'",
        "int int | ' int' is too much",
        "list | '<' is missing",
        "list<int | '>' is missing",
        "list<> | a type is missing",
        "map<string> | ',' is missing",
        "map<string, int | '>' is missing",
        "enum | '(' is missing",
        "enum(A | ')' is missing",
        "enum(A, A) | 'A' is here for the second time",
        "object(a | ')' is missing",
      })
  void saysWhatIsWrong(String text, String problem) {
    assertThatThrownBy(() -> EventField.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'" + text + "' is no type of a field: ")
        .hasMessageContaining(problem);
  }

  @Test
  void isNotNestedWithoutEnd() {
    String text = "list<".repeat(100_000);
    assertThatThrownBy(() -> FieldType.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("it is nested too deeply");
    assertThat(FieldType.parse("list<".repeat(63) + "int" + ">".repeat(63))).isNotNull();
    assertThat(FieldType.parse("map<int, ".repeat(63) + "int" + ">".repeat(63))).isNotNull();
  }
}
