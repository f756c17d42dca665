package com.acme.forge.packages;

import com.acme.forge.common.TemporaryDatabase;
import com.acme.forge.git.events.BranchDeletedEvent;
import com.acme.forge.packages.npm.NpmDistTags;
import dev.ringfence.eventstore.Worker;
import dev.ringfence.eventstore.testing.EventStoreTester;
import dev.ringfence.eventstore.testing.SubscriberContract;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ScheduleCleanUpWorkerTest implements SubscriberContract<BranchDeletedEvent> {

  @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();

  @RegisterExtension
  final EventStoreTester events =
      EventStoreTester.of(new PackagesSubscriptions())
          .bindToCommitsOf(database.transactions())
          .createWorkersWith(this::worker);

  private Worker<?> worker(Class<? extends Worker<?>> type) {
    return type == ScheduleCleanUpWorker.class
        ? new ScheduleCleanUpWorker(events.engine())
        : new CleanUpPackagesWorker(new NpmDistTags(database.get(), events.store()));
  }

  @BeforeEach
  void tagsAPackage() {
    NpmRows.insertPackage(database.get());
    database
        .get()
        .inTransaction(
            handle ->
                handle.execute(
                    "INSERT INTO npm_dist_tag (package_id, tag, version_id)"
                        + " VALUES (1, 'dark-mode', 1), (1, 'latest', 1)"));
  }

  @Override
  public EventStoreTester events() {
    return events;
  }

  @Override
  public Class<ScheduleCleanUpWorker> subscriber() {
    return ScheduleCleanUpWorker.class;
  }

  @Override
  public BranchDeletedEvent event() {
    return new BranchDeletedEvent(1, "dark-mode");
  }

  @Override
  public List<String> effects() {
    return database
        .get()
        .read(
            handle ->
                handle.createQuery("SELECT tag FROM npm_dist_tag").mapTo(String.class).list());
  }
}
