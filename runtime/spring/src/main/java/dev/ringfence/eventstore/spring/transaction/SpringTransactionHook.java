package dev.ringfence.eventstore.spring.transaction;

import dev.ringfence.eventstore.TransactionHook;
import java.util.HashSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The transactions that Spring manages, of whatever kind, in this thread: for an engine that does
 * not write in them itself. What is rolled back to a savepoint is dropped. Needs {@code spring-tx}.
 * Thread-safe.
 *
 * <pre>{@code
 * EventStore.of(…).bindToCommitsOf(new SpringTransactionHook()).runOn(JobEngine.inProcess());
 * }</pre>
 */
public final class SpringTransactionHook implements TransactionHook {

  /** A hook; they are all the same. */
  public SpringTransactionHook() {}

  @Override
  public boolean isActive() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        && TransactionSynchronizationManager.isSynchronizationActive();
  }

  @Override
  public void afterCommit(Runnable action) {
    TransactionSynchronizationManager.registerSynchronization(new OnCommit(action));
  }

  /** An action that waits for a commit. */
  private static final class OnCommit implements TransactionSynchronization {

    private final Runnable action;

    /** Savepoints that were set after the action was registered. */
    private final Set<Object> later = new HashSet<>();

    private boolean isOver;

    OnCommit(Runnable action) {
      this.action = action;
    }

    @Override
    public void savepoint(Object savepoint) {
      later.add(savepoint);
    }

    @Override
    public void savepointRollback(Object savepoint) {
      // What was published since then has not happened.
      isOver |= !later.contains(savepoint);
    }

    @Override
    public void afterCommit() {
      run();
    }

    /** What is registered while others do things after the commit gets only this call. */
    @Override
    public void afterCompletion(int status) {
      if (status == STATUS_COMMITTED) {
        run();
      }
    }

    private void run() {
      if (!isOver) {
        isOver = true;
        action.run();
      }
    }
  }
}
