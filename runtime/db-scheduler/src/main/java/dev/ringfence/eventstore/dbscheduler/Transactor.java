package dev.ringfence.eventstore.dbscheduler;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs SQL on the engine's own connections. Thread-safe. */
final class Transactor {

  private final DataSource dataSource;

  Transactor(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** What is to be done with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  /** Runs work of one statement. */
  <T> T run(Work<T> work) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      if (connection.getAutoCommit()) {
        return work.run(connection);
      }
      return commit(connection, work);
    }
  }

  /** Runs work of several statements: all of them, or none. */
  <T> T inTransaction(Work<T> work) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        return commit(connection, work);
      } finally {
        connection.setAutoCommit(autoCommit);
      }
    }
  }

  private static <T> T commit(Connection connection, Work<T> work) throws SQLException {
    boolean committed = false;
    try {
      T result = work.run(connection);
      connection.commit();
      committed = true;
      return result;
    } finally {
      if (!committed) {
        connection.rollback();
      }
    }
  }
}
