package com.acme.forge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatabaseUrlTest {

  @ParameterizedTest
  @CsvSource({
    "postgres://host/forge, jdbc:postgresql://host/forge",
    "postgresql://host:5433/forge, jdbc:postgresql://host:5433/forge",
    "postgres://me@host/forge, jdbc:postgresql://host/forge?user=me",
    "postgres://me:pw@[::1]:5432/forge, jdbc:postgresql://[::1]:5432/forge?user=me&password=pw",
    "postgres://me:p%40%3A+%26@host/forge,"
        + " jdbc:postgresql://host/forge?user=me&password=p%40%3A%2B%26",
    "postgres://me@host/forge?sslmode=require,"
        + " jdbc:postgresql://host/forge?user=me&sslmode=require",
    "jdbc:postgresql://host/forge?user=me, jdbc:postgresql://host/forge?user=me",
  })
  void isWhatPlatformsWriteOrWhatJdbcDoes(String url, String jdbc) {
    assertThat(DatabaseUrl.toJdbc(url)).isEqualTo(jdbc);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "forge",
        "mysql://me:secret@host/forge",
        "jdbc:mysql://host/forge?password=secret",
        "postgres://me:secret@host",
        "postgres://me:secret@host/",
        "postgres:///forge",
        "postgres://me:sec ret@host/forge",
      })
  void isRefusedWithoutTellingThePassword(String url) {
    assertThatThrownBy(() -> DatabaseUrl.toJdbc(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DATABASE_URL must look like postgres://")
        .message()
        .doesNotContain("secret", "sec ret");
  }
}
