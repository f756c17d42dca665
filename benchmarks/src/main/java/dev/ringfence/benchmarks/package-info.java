/**
 * What the witnesses cost, measured as a ratio to the same work without them, in one process and in
 * turns, so that a busy or a slow machine changes both sides alike. Each class with a {@code main}
 * is one benchmark; nothing here is timed in a test.
 */
@NullMarked
package dev.ringfence.benchmarks;

import org.jspecify.annotations.NullMarked;
