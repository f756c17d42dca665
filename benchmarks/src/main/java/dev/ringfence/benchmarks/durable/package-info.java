/**
 * What it costs to keep a job in PostgreSQL and to run it, beside db-scheduler itself and the least
 * that a queue in PostgreSQL can cost.
 */
@NullMarked
package dev.ringfence.benchmarks.durable;

import org.jspecify.annotations.NullMarked;
