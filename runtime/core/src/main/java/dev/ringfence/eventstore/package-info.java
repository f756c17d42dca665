/**
 * Lets one domain say what happened, and other domains act on it in the background, without either
 * knowing the other: events, the subscribers that they run, and the engine that runs them.
 */
@NullMarked
package dev.ringfence.eventstore;

import org.jspecify.annotations.NullMarked;
