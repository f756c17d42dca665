/**
 * Who publishes what and who hears it: the way of events through a code base, for rules, reports
 * and diagrams to read. It only says what was found; the rules judge.
 */
@NullMarked
package dev.ringfence.boundary.flow;

import org.jspecify.annotations.NullMarked;
