/**
 * Keeps the event store's jobs in the user's own database, and runs them with db-scheduler: what is
 * published in a transaction is there when it commits, and is handled at least once.
 */
@NullMarked
package dev.ringfence.eventstore.dbscheduler;

import org.jspecify.annotations.NullMarked;
