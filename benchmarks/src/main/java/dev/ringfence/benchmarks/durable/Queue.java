package dev.ringfence.benchmarks.durable;

import java.sql.Connection;
import java.sql.SQLException;

/** A way to keep jobs in PostgreSQL and to run them. For use by one thread. */
interface Queue extends AutoCloseable {

  /** Writes a job in the transaction of a connection; it is not due. */
  void enqueue(Connection connection, long id) throws SQLException;

  /** Makes all jobs due that were written, and forgets what the database knows of their history. */
  void prepare() throws SQLException;

  /** Runs all jobs, with a handler that does nothing but count; returns when none is left. */
  void drain(int jobs) throws Exception;

  /** Removes all jobs. */
  void clear() throws SQLException;

  @Override
  void close();
}
