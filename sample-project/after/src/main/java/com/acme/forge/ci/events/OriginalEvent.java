package com.acme.forge.ci.events;

/**
 * The event of another domain that made ci act, for that domain to know it again.
 *
 * @param type its class, by the name that it has outside the code
 * @param payload JSON
 */
public record OriginalEvent(String type, String payload) {}
