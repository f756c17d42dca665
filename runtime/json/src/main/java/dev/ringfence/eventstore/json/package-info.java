/**
 * Events as JSON, for all that outlives a process or leaves it: databases, dead letters, other
 * systems. What is read is exactly what was promised, or it is refused with a reason.
 */
@NullMarked
package dev.ringfence.eventstore.json;

import org.jspecify.annotations.NullMarked;
