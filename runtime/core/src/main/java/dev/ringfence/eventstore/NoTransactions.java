package dev.ringfence.eventstore;

/** The hook of a store that knows of no transactions. */
enum NoTransactions implements TransactionHook {
  INSTANCE;

  @Override
  public boolean isActive() {
    return false;
  }

  @Override
  public void afterCommit(Runnable action) {
    throw new IllegalStateException("no transaction is active");
  }
}
