package dev.ringfence.eventstore;

/**
 * Something that happened in one domain, named in the past tense: {@code PipelineCreatedEvent}.
 *
 * <p>An event is a record, or another class that nobody can change: it is read by several threads
 * at once, and later. It holds what a subscriber needs to find the rest (ids, names), in types that
 * can be written down, since a durable engine writes it down.
 */
public interface Event {}
