package com.acme.forge.packages;

import com.acme.forge.common.Lookup;
import java.sql.Connection;
import java.sql.SQLException;

final class SqlLookup implements Lookup {

  private final Connection connection;

  SqlLookup(Connection connection) {
    this.connection = connection;
  }

  @Override
  public boolean has(long id) {
    try {
      return connection.isValid((int) id);
    } catch (SQLException e) {
      return false;
    }
  }
}
