/**
 * What publishing costs on the publisher's thread, beside the buses that people know. JMH, so that
 * the JIT compiler's tricks are the same for all.
 */
@NullMarked
package dev.ringfence.benchmarks.inprocess;

import org.jspecify.annotations.NullMarked;
