package com.acme.forge.git;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.events.BranchDeletedEvent;
import com.acme.forge.git.events.PushReceivedEvent;
import dev.ringfence.eventstore.EventStore;

/** Runs after Git has taken a push. What that means for others is their business. */
public final class PostReceive {

  private final Branches branches;
  private final EventStore events;
  private final ActivityLog activity;

  public PostReceive(Branches branches, EventStore events, ActivityLog activity) {
    this.branches = branches;
    this.events = events;
    this.activity = activity;
  }

  public void execute(Push push) {
    if (push.isDeletion()) {
      delete(push);
      return;
    }
    branches.moveTo(push.projectId(), push.branch(), push.commit());
    activity.record("git", "%s is now at %s".formatted(push.branch(), push.commit()));
    events.publish(
        new PushReceivedEvent(
            push.projectId(), push.branch(), push.commit(), push.message(), push.changedFiles()));
  }

  private void delete(Push push) {
    branches.delete(push.projectId(), push.branch());
    activity.record("git", "%s is deleted".formatted(push.branch()));
    events.publish(new BranchDeletedEvent(push.projectId(), push.branch()));
  }
}
