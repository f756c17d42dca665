package com.acme.forge.git;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.common.Database;
import com.acme.forge.git.events.BranchDeletedEvent;
import com.acme.forge.git.events.PushReceivedEvent;
import dev.ringfence.eventstore.EventStore;
import org.jdbi.v3.core.Handle;

/** Runs after Git has taken a push. What that means for others is their business. */
public final class PostReceive {

  private final Database database;
  private final Branches branches;
  private final RepositoryFiles files;
  private final EventStore events;
  private final ActivityLog activity;

  public PostReceive(
      Database database,
      Branches branches,
      RepositoryFiles files,
      EventStore events,
      ActivityLog activity) {
    this.database = database;
    this.branches = branches;
    this.files = files;
    this.events = events;
    this.activity = activity;
  }

  /** Acts on a push, in one transaction. */
  public void execute(Push push) {
    database.inTransaction(
        handle -> {
          if (push.isDeletion()) {
            delete(handle, push);
          } else {
            move(handle, push);
          }
        });
  }

  private void move(Handle handle, Push push) {
    branches.lock(handle, push.projectId(), push.branch());
    branches
        .headOf(push.projectId(), push.branch())
        .or(() -> branches.headOf(push.projectId(), Branches.DEFAULT))
        .ifPresent(parent -> files.inherit(handle, push.projectId(), parent, push.commit()));
    branches.moveTo(handle, push.projectId(), push.branch(), push.commit());
    activity.record("git", "%s is now at %s".formatted(push.branch(), push.commit()));
    events.publish(
        new PushReceivedEvent(
            push.projectId(), push.branch(), push.commit(), push.message(), push.changedFiles()));
  }

  private void delete(Handle handle, Push push) {
    branches.delete(handle, push.projectId(), push.branch());
    activity.record("git", "%s is deleted".formatted(push.branch()));
    events.publish(new BranchDeletedEvent(push.projectId(), push.branch()));
  }
}
