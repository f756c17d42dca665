/** What the durable engine promises, on real databases. */
@NullMarked
package dev.ringfence.eventstore.dbscheduler;

import org.jspecify.annotations.NullMarked;
