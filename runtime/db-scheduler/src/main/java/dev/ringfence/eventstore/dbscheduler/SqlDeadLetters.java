package dev.ringfence.eventstore.dbscheduler;

import dev.ringfence.eventstore.DeadLetter;
import dev.ringfence.eventstore.DeadLetters;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The dead letters of all processes on the database. */
final class SqlDeadLetters implements DeadLetters {

  private final Transactor transactor;
  private final DeadLetterTable letters;
  private final JobTable jobs;
  private final Runnable wake;

  /**
   * Dead letters.
   *
   * @param wake has the engine look for what is due
   */
  SqlDeadLetters(Transactor transactor, DeadLetterTable letters, JobTable jobs, Runnable wake) {
    this.transactor = transactor;
    this.letters = letters;
    this.jobs = jobs;
    this.wake = wake;
  }

  @Override
  public long count() {
    return ask(letters::count);
  }

  @Override
  public List<DeadLetter> list(int limit) {
    return ask(connection -> letters.list(connection, limit));
  }

  @Override
  public boolean redrive(String id) {
    OptionalLong number = number(id);
    if (number.isEmpty()) {
      return false;
    }
    boolean redriven = inTransaction(connection -> redrive(connection, number.getAsLong()));
    wake.run();
    return redriven;
  }

  private boolean redrive(Connection connection, long id) throws SQLException {
    Optional<byte[]> payload = letters.payload(connection, id);
    // Who removes it first is who redrives it.
    if (payload.isEmpty() || !letters.remove(connection, id)) {
      return false;
    }
    String worker = workerOf(payload.get());
    jobs.insert(
        connection, List.of(new JobRow(JobIds.next(), worker, 1, payload.get(), Instant.now(), 0)));
    return true;
  }

  private static String workerOf(byte[] payload) {
    try {
      return Payload.read(payload).worker();
    } catch (UnreadableJobException e) {
      return JobExecution.UNKNOWN;
    }
  }

  @Override
  public boolean discard(String id) {
    OptionalLong number = number(id);
    return number.isPresent() && ask(connection -> letters.remove(connection, number.getAsLong()));
  }

  private static OptionalLong number(String id) {
    try {
      return OptionalLong.of(Long.parseLong(id));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private <T> T ask(Transactor.Work<T> work) {
    try {
      return transactor.run(work);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private <T> T inTransaction(Transactor.Work<T> work) {
    try {
      return transactor.inTransaction(work);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException(
        "The dead letters cannot be read or changed: " + e.getMessage(), e);
  }
}
