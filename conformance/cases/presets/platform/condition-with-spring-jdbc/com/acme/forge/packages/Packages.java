package com.acme.forge.packages;

import org.springframework.jdbc.core.JdbcTemplate;

public class Packages {

  private final JdbcTemplate jdbc;

  public Packages(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public boolean isKnown(long id) {
    return jdbc.queryForList("select 1").isEmpty();
  }
}
