package com.acme.forge.ci.config;

import java.util.List;

/**
 * A job as a project's CI file has it.
 *
 * @param script commands of a POSIX shell, one or more lines each
 * @param on the events that it waits for; empty if it does not
 */
public record JobDefinition(String name, String script, List<EventPattern> on) {

  public JobDefinition {
    on = List.copyOf(on);
  }

  public boolean waitsForEvents() {
    return !on.isEmpty();
  }

  /**
   * Whether an event runs the job.
   *
   * @param event its name
   */
  public boolean waitsFor(String event) {
    return on.stream().anyMatch(pattern -> pattern.matches(event));
  }
}
