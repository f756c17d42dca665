package dev.ringfence.eventstore.dbscheduler;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepositoryContext;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How db-scheduler takes what is due: as many jobs as there are places, none of workers that hang.
 * As long as the database is away it takes none, and says so once.
 */
final class DuePoll extends DefaultJdbcCustomization {

  private static final Logger LOG = LoggerFactory.getLogger(DbSchedulerEngine.class);

  private final Database database;
  private final RunningJobs running;
  private volatile boolean moreIsDue;
  private boolean databaseIsAway;

  DuePoll(Database database, RunningJobs running) {
    super(database.writesUtc());
    this.database = database;
    this.running = running;
  }

  @Override
  public String getName() {
    return database.name();
  }

  @Override
  public boolean supportsSingleStatementLockAndFetch() {
    return true;
  }

  /** Whether the last poll has left jobs that are due, for want of places. */
  boolean moreIsDue() {
    return moreIsDue;
  }

  @Override
  public List<Execution> lockAndFetchSingleStatement(
      JdbcTaskRepositoryContext context, Instant now, int limit, boolean orderByPriority) {
    int free = running.free();
    if (free <= 0) {
      moreIsDue = true;
      return List.of();
    }
    List<Execution> taken = take(context, now, free);
    taken.forEach(job -> running.taken(job.getId()));
    moreIsDue = taken.size() == free;
    return taken;
  }

  private List<Execution> take(JdbcTaskRepositoryContext context, Instant now, int free) {
    List<String> hanging = running.hanging();
    String exclusion =
        hanging.isEmpty()
            ? ""
            : " AND worker NOT IN ("
                + String.join(", ", Collections.nCopies(hanging.size(), "?"))
                + ")";
    try {
      List<Execution> taken =
          context.jdbcRunner.query(
              database.pick(free, exclusion),
              statement -> setAll(statement, context.schedulerName.getName(), now, hanging),
              context.resultSetMapper.get());
      if (databaseIsAway) {
        databaseIsAway = false;
        LOG.atInfo().log("The event store's database is back");
      }
      return taken;
    } catch (RuntimeException e) {
      if (!databaseIsAway) {
        databaseIsAway = true;
        LOG.atError().setCause(e).log("The event store's database is away; nothing is run");
      }
      return List.of();
    }
  }

  private void setAll(PreparedStatement statement, String who, Instant now, List<String> hanging)
      throws SQLException {
    statement.setString(1, who);
    setInstant(statement, 2, now);
    setInstant(statement, 3, now);
    int index = 4;
    for (String worker : hanging) {
      statement.setString(index++, worker);
    }
  }
}
