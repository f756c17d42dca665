package dev.ringfence.eventstore.dbscheduler;

import com.zaxxer.hikari.HikariDataSource;

class PostgresEngineTest extends DurableEngineContract {

  @Override
  HikariDataSource emptyDatabase() throws Exception {
    return Postgres.pool(Postgres.newDatabase(), 10);
  }
}
