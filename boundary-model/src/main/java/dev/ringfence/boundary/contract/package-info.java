/**
 * What events look like to those who read them: the schema of each event, how it was promised in
 * {@code events.lock.yml}, and what a change of it means to a release that is rolled out process by
 * process while older events are still on their way.
 */
@NullMarked
package dev.ringfence.boundary.contract;

import org.jspecify.annotations.NullMarked;
