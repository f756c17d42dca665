package dev.ringfence.eventstore.dbscheduler;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of plain JDBC, bound to the thread.
 *
 * <pre>{@code
 * JdbcTransactions transactions = JdbcTransactions.on(dataSource);
 * EventStore store = EventStore.of(…).runOn(DbSchedulerEngine.on(dataSource).joining(transactions));
 *
 * transactions.run(
 *     connection -> {
 *       insertPipeline(connection, pipeline);
 *       store.publish(new PipelineCreatedEvent(pipeline.id(), pipeline.ref()));
 *     });
 * }</pre>
 *
 * <p>Who begins and ends transactions elsewhere lends the connection: {@link #within}. Thread-safe.
 */
public final class JdbcTransactions implements CallerTransactions {

  private final DataSource dataSource;

  @SuppressWarnings("ThreadLocalUsage") // Each data source has transactions of its own.
  private final ThreadLocal<@Nullable Scope> current = new ThreadLocal<>();

  private JdbcTransactions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Work within a transaction. */
  @FunctionalInterface
  public interface Work<X extends Exception> {

    /** Does the work. If this throws, the transaction is rolled back. */
    void run(Connection connection) throws SQLException, X;
  }

  private record Scope(Connection connection, List<Runnable> afterCommit) {}

  /** Transactions on connections of a data source. */
  public static JdbcTransactions on(DataSource dataSource) {
    return new JdbcTransactions(dataSource);
  }

  /**
   * Runs work in a transaction, and commits. Within another one of this thread, it becomes part of
   * that.
   *
   * @throws SQLException if there is no connection, or the work or the commit throws it; the
   *     transaction is rolled back
   * @throws X what the work throws; the transaction is rolled back
   */
  public <X extends Exception> void run(Work<X> work) throws SQLException, X {
    Scope outer = current.get();
    if (outer != null) {
      work.run(outer.connection());
      return;
    }
    List<Runnable> afterCommit = new ArrayList<>();
    try (Connection connection = dataSource.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      current.set(new Scope(connection, afterCommit));
      boolean committed = false;
      try {
        work.run(connection);
        connection.commit();
        committed = true;
      } finally {
        current.remove();
        if (!committed) {
          connection.rollback();
        }
        connection.setAutoCommit(autoCommit);
      }
    }
    afterCommit.forEach(Runnable::run);
  }

  /**
   * Runs work in a transaction that somebody else has begun and will end: what the work publishes
   * is written on that connection.
   *
   * <pre>{@code
   * transactions.within(connection, same -> store.publish(event));
   * connection.commit();
   * }</pre>
   *
   * @param connection is neither committed nor closed
   * @throws IllegalStateException if the connection commits by itself, or the thread is in another
   *     transaction
   * @throws SQLException if the work throws it
   * @throws X what the work throws
   */
  public <X extends Exception> void within(Connection connection, Work<X> work)
      throws SQLException, X {
    if (connection.getAutoCommit()) {
      throw new IllegalStateException(
          "The connection commits each statement by itself, so nothing published on it could be"
              + " rolled back; call setAutoCommit(false) before");
    }
    if (current.get() != null) {
      throw new IllegalStateException("This thread is in another transaction already");
    }
    List<Runnable> soon = new ArrayList<>();
    current.set(new Scope(connection, soon));
    try {
      work.run(connection);
    } finally {
      current.remove();
    }
    // The commit is its owner's, and likely next.
    soon.forEach(Runnable::run);
  }

  @Override
  public Optional<Connection> connection() {
    return Optional.ofNullable(current.get()).map(Scope::connection);
  }

  @Override
  public void afterCommit(Runnable action) {
    Scope scope = current.get();
    if (scope != null) {
      scope.afterCommit().add(action);
    }
  }
}
