package com.acme.forge.git.events;

import dev.ringfence.eventstore.Event;
import java.util.List;

/**
 * Somebody pushed to a branch.
 *
 * @param commit the branch's new head
 * @param message that commit's message
 * @param changedFiles paths from the root of the repository
 */
public record PushReceivedEvent(
    long projectId, String branch, String commit, String message, List<String> changedFiles)
    implements Event {

  public PushReceivedEvent {
    changedFiles = List.copyOf(changedFiles);
  }
}
