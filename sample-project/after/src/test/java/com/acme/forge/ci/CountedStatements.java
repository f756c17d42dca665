package com.acme.forge.ci;

import com.p6spy.engine.common.StatementInformation;
import com.p6spy.engine.event.SimpleJdbcEventListener;
import com.p6spy.engine.spy.P6SpyDriver;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The statements that one thread at a time has the database execute, below any library. */
final class CountedStatements extends SimpleJdbcEventListener {

  private final List<String> statements = new CopyOnWriteArrayList<>();
  private volatile @Nullable Thread counted;

  /** Counts on connections whose JDBC URL begins with {@code jdbc:p6spy:}, from now on. */
  static CountedStatements install() {
    CountedStatements statements = new CountedStatements();
    P6SpyDriver.setJdbcEventListenerFactory(() -> statements);
    return statements;
  }

  void begin() {
    statements.clear();
    counted = Thread.currentThread();
  }

  void end() {
    counted = null;
  }

  List<String> statements() {
    return List.copyOf(statements);
  }

  @Override
  public void onBeforeAnyExecute(StatementInformation statement) {
    if (Thread.currentThread().equals(counted)) {
      statements.add(statement.getSql());
    }
  }
}
