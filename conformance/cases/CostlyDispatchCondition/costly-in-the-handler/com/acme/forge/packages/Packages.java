package com.acme.forge.packages;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

public final class Packages {

  private final DataSource source;

  public Packages(DataSource source) {
    this.source = source;
  }

  public boolean isKnown(long id) {
    return id > 0 && count() > 0;
  }

  private int count() {
    try (Connection connection = source.getConnection()) {
      return connection.getHoldability();
    } catch (SQLException e) {
      return 0;
    }
  }

  public boolean isNpm(String format) {
    return format.equals("npm");
  }
}
