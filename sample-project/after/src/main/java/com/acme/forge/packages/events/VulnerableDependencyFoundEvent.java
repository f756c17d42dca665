package com.acme.forge.packages.events;

import dev.ringfence.eventstore.Event;

/**
 * A branch brings in a dependency with a known vulnerability.
 *
 * @param advisory its public name
 */
public record VulnerableDependencyFoundEvent(long projectId, String branch, String advisory)
    implements Event {}
