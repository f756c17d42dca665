package com.acme.forge.git;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.common.TemporaryDatabase;
import dev.ringfence.eventstore.testing.EventStoreTester;

/** git on a database of its own, with a store that delivers when the test says so. */
final class GitFixture {

  final Branches branches;
  final RepositoryFiles files;
  final EventStoreTester events;
  private final TemporaryDatabase database;

  GitFixture(TemporaryDatabase database) {
    this.database = database;
    branches = new Branches(database.get());
    files = new RepositoryFiles(database.get());
    events =
        EventStoreTester.of(new GitSubscriptions())
            .bindToCommitsOf(database.transactions())
            .createWorkersWith(type -> new DeleteSourceBranchWorker(branches, postReceive()));
  }

  PostReceive postReceive() {
    return new PostReceive(
        database.get(), branches, files, events.store(), new ActivityLog(line -> {}));
  }

  FileCommits commits() {
    return new FileCommits(database.get(), files, postReceive());
  }
}
