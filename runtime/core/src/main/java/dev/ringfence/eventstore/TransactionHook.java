package dev.ringfence.eventstore;

/**
 * How the store learns of the caller's transaction. On an engine that does not write in it ({@link
 * JobEngine#joinsTransactions}), what is published inside waits for the commit, and is dropped with
 * a rollback. Thread-safe.
 */
public interface TransactionHook {

  /** Whether the current thread is in a transaction that has not yet ended. */
  boolean isActive();

  /**
   * Runs an action in this thread once the current transaction has committed; never if it does not.
   * Only called while one is active.
   */
  void afterCommit(Runnable action);
}
