package dev.ringfence.eventstore.dbscheduler.spring;

import dev.ringfence.eventstore.TransactionHook;
import dev.ringfence.eventstore.dbscheduler.CallerTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The transactions that Spring manages: those of {@code @Transactional} and {@code
 * TransactionTemplate}, by JDBC, JPA or JTA. An engine within the process can be bound to them,
 * too: {@code EventStoreBuilder.bindToCommitsOf}. Thread-safe.
 */
public final class SpringTransactions implements CallerTransactions, TransactionHook {

  private final DataSource dataSource;

  private SpringTransactions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * The transactions on a data source.
   *
   * @param dataSource that of the transaction manager
   */
  public static SpringTransactions on(DataSource dataSource) {
    DataSource target = dataSource;
    if (dataSource instanceof TransactionAwareDataSourceProxy proxy
        && proxy.getTargetDataSource() != null) {
      target = proxy.getTargetDataSource();
    }
    return new SpringTransactions(target);
  }

  @Override
  public boolean isActive() {
    return TransactionSynchronizationManager.isActualTransactionActive();
  }

  @Override
  public Optional<Connection> connection() {
    if (!isActive()) {
      return Optional.empty();
    }
    // Spring has bound it to the thread, and closes it when the transaction ends.
    Connection connection = DataSourceUtils.getConnection(dataSource);
    ensureTransactional(connection);
    return Optional.of(connection);
  }

  private static void ensureTransactional(Connection connection) {
    try {
      if (connection.getAutoCommit()) {
        throw new IllegalStateException(
            "The current transaction is not on the event store's data source, so what is published"
                + " would not be rolled back with it. Give SpringTransactions.on(…) the data source"
                + " of the transaction manager");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The transaction's connection is broken", e);
    }
  }

  @Override
  public void afterCommit(Runnable action) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            action.run();
          }
        });
  }
}
