package dev.ringfence.eventstore.spring.transaction;

import dev.ringfence.eventstore.TransactionHook;
import dev.ringfence.eventstore.dbscheduler.CallerTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The transactions that Spring manages on a data source, for the durable engine to write in: those
 * of {@code @Transactional} and {@code TransactionTemplate}, by JDBC, or by JPA where the
 * transaction manager exposes its connections. A transaction on another data source, or by JTA, is
 * refused. Needs {@code spring-jdbc} and ringfence-runtime-db-scheduler. Thread-safe.
 *
 * <pre>{@code
 * DbSchedulerEngine.on(dataSource).joining(SpringTransactions.on(dataSource));
 * }</pre>
 */
public final class SpringTransactions implements CallerTransactions {

  private final TransactionHook commits = new SpringTransactionHook();
  private final Probe probe;

  private SpringTransactions(DataSource dataSource) {
    this.probe = new Probe(dataSource);
  }

  /**
   * The transactions on a data source.
   *
   * @param dataSource that of the transaction manager
   */
  public static SpringTransactions on(DataSource dataSource) {
    return new SpringTransactions(dataSource);
  }

  @Override
  public Optional<Connection> connection() {
    if (!commits.isActive()) {
      return Optional.empty();
    }
    ConnectionHolder holder = probe.holder();
    if (holder == null) {
      throw new IllegalStateException(
          "The current transaction is not on the event store's data source, so what is published"
              + " would not be rolled back with it. Give SpringTransactions.on(…) the data source"
              + " of the transaction manager");
    }
    Connection connection = holder.getConnection();
    try {
      if (connection.getAutoCommit()) {
        // It has ended, and others do what they do after the commit.
        return Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The transaction's connection is broken", e);
    }
    TransactionSynchronizationManager.registerSynchronization(new LateCommit(connection));
    return Optional.of(connection);
  }

  @Override
  public void afterCommit(Runnable action) {
    commits.afterCommit(action);
  }

  /** Asks Spring in its own words whether there is a transaction on a data source. */
  private static final class Probe extends DataSourceTransactionManager {
    private static final long serialVersionUID = 1L;

    Probe(DataSource dataSource) {
      super(dataSource);
    }

    /** The connection of the current transaction; null if that is elsewhere. */
    @Nullable ConnectionHolder holder() {
      Object bound = TransactionSynchronizationManager.getResource(obtainDataSource());
      if (!(bound instanceof ConnectionHolder holder)) {
        return null;
      }
      // Others bind connections, too: managers of JPA, of their own transactions, and Spring's
      // data access, of no transaction, so that all in another's transaction share one.
      boolean isShared =
          holder.isSynchronizedWithTransaction() && !isExistingTransaction(doGetTransaction());
      return isShared ? null : holder;
    }
  }

  /**
   * Commits what was written after the commit, when the connection is still there, but nobody
   * commits it any more.
   */
  private static final class LateCommit implements TransactionSynchronization {

    private final Connection connection;
    private boolean isInTime;

    LateCommit(Connection connection) {
      this.connection = connection;
    }

    @Override
    public void beforeCompletion() {
      isInTime = true;
    }

    @Override
    public void afterCompletion(int status) {
      if (!isInTime && status == STATUS_COMMITTED) {
        try {
          connection.commit();
        } catch (SQLException e) {
          throw new IllegalStateException("What was published after the commit is lost", e);
        }
      }
    }
  }
}
