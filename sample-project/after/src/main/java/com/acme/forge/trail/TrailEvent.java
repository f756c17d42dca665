package com.acme.forge.trail;

import java.util.Optional;

/**
 * An event that was published.
 *
 * @param id of this publication; ordered by time
 * @param name as it is known outside the code
 * @param publisher the domain
 * @param payload JSON
 * @param occurredAt ISO 8601
 * @param correlationId the same for all that one cause set off
 * @param causationId the event whose handler published this one
 */
public record TrailEvent(
    String id,
    String name,
    String publisher,
    String payload,
    String occurredAt,
    String correlationId,
    Optional<String> causationId) {}
