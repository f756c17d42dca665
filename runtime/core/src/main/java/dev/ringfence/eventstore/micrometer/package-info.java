/**
 * Meters of an event store, for those who have Micrometer's core on their class path; the store
 * itself does without.
 */
@NullMarked
package dev.ringfence.eventstore.micrometer;

import org.jspecify.annotations.NullMarked;
