/**
 * Tests of what a domain publishes and of what its subscribers do: a store whose deliveries run
 * when the test says so, in its thread, on a clock of their own, through JSON; assertions about
 * what was published; and a contract that each subscriber is held to.
 */
@NullMarked
package dev.ringfence.eventstore.testing;

import org.jspecify.annotations.NullMarked;
