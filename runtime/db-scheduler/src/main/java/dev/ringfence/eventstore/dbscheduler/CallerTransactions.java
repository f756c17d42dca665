package dev.ringfence.eventstore.dbscheduler;

import java.sql.Connection;
import java.util.Optional;

/**
 * How the engine learns of the transaction that a publisher is in, so as to write in it. {@link
 * JdbcTransactions} is for plain JDBC, {@code SpringTransactions} of ringfence-runtime-spring for
 * Spring. Thread-safe.
 */
public interface CallerTransactions {

  /**
   * The connection of the transaction that the current thread is in. Its owner commits, rolls back
   * and closes it.
   *
   * @return empty if the thread is in none
   * @throws IllegalStateException if the thread is in a transaction that the engine cannot write in
   */
  Optional<Connection> connection();

  /**
   * Runs an action soon after the current transaction has committed, if that can be known. What is
   * due is found without it, a little later.
   */
  void afterCommit(Runnable action);
}
