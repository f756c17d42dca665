package dev.ringfence.benchmarks.durable;

import com.gruelbox.transactionoutbox.Dialect;
import com.gruelbox.transactionoutbox.Instantiator;
import com.gruelbox.transactionoutbox.Persistor;
import com.gruelbox.transactionoutbox.Submitter;
import com.gruelbox.transactionoutbox.ThreadLocalContextTransactionManager;
import com.gruelbox.transactionoutbox.ThrowingTransactionalSupplier;
import com.gruelbox.transactionoutbox.Transaction;
import com.gruelbox.transactionoutbox.TransactionOutbox;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** transaction-outbox: entries are run by its flush, on as many threads as the others have. */
final class OutboxQueue implements Queue {

  private static final int BATCH = 4096;

  private final Server server;
  private final CallersTransactions transactions = new CallersTransactions();
  private final ExecutorService threads = Executors.newFixedThreadPool(DurableCost.THREADS);
  private final TransactionOutbox outbox;
  private final Handler scheduled;
  private CountDownLatch left = new CountDownLatch(0);

  /** What is called later; an interface, so that a proxy of the JDK will do. */
  interface Handler {
    void handle(String text);
  }

  OutboxQueue(Server server) {
    this.server = server;
    outbox =
        TransactionOutbox.builder()
            .transactionManager(transactions)
            .persistor(Persistor.forDialect(Dialect.POSTGRESQL_9))
            .instantiator(Instantiator.using(type -> (Handler) text -> left.countDown()))
            .submitter(Submitter.withExecutor(threads))
            .flushBatchSize(BATCH)
            .build();
    scheduled = outbox.schedule(Handler.class);
  }

  /** The caller's transaction, or one of its own. */
  private final class CallersTransactions implements ThreadLocalContextTransactionManager {
    private @Nullable OpenTransaction callers;

    @Override
    public <T, E extends Exception> T requireTransactionReturns(
        ThrowingTransactionalSupplier<T, E> work) throws E {
      return work.doWork(Objects.requireNonNull(callers));
    }

    @Override
    public <T, E extends Exception> T inTransactionReturnsThrows(
        ThrowingTransactionalSupplier<T, E> work) throws E {
      try (Connection connection = server.pool().getConnection()) {
        connection.setAutoCommit(false);
        OpenTransaction transaction = new OpenTransaction(connection, new ArrayList<>(1));
        T result = work.doWork(transaction);
        transaction.writeBatches();
        connection.commit();
        connection.setAutoCommit(true);
        return result;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private record OpenTransaction(Connection connection, List<PreparedStatement> batches)
      implements Transaction {
    void writeBatches() throws SQLException {
      for (PreparedStatement each : batches) {
        each.executeBatch();
        each.close();
      }
    }

    @Override
    public PreparedStatement prepareBatchStatement(String sql) {
      try {
        PreparedStatement statement = connection.prepareStatement(sql);
        batches.add(statement);
        return statement;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void addPostCommitHook(Runnable submit) {
      // It would run the entry at once; here all wait to be run together.
    }
  }

  @Override
  public void enqueue(Connection connection, long id) throws SQLException {
    OpenTransaction transaction = new OpenTransaction(connection, new ArrayList<>(1));
    transactions.callers = transaction;
    scheduled.handle(DurableCost.TEXT);
    transaction.writeBatches();
    transactions.callers = null;
  }

  @Override
  public void prepare() throws SQLException {
    server.execute("UPDATE txno_outbox SET nextattempttime = now() - interval '1 day'");
    server.execute("VACUUM FULL ANALYZE txno_outbox");
  }

  @Override
  public void drain(int jobs) throws Exception {
    left = new CountDownLatch(jobs);
    boolean more = true;
    while (more) {
      more = outbox.flush();
    }
    left.await();
    server.awaitEmpty("txno_outbox");
  }

  @Override
  public void clear() throws SQLException {
    server.execute("TRUNCATE txno_outbox");
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
