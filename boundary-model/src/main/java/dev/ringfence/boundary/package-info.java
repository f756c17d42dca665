/**
 * The one judge that every witness asks. Nothing in this module knows an analysis engine: engines
 * gather {@linkplain dev.ringfence.boundary.facts facts}, the {@linkplain
 * dev.ringfence.boundary.rule.Judge judge} decides by the user's {@linkplain
 * dev.ringfence.boundary.config.RingfenceConfig map}, and engines report the findings at their
 * places.
 */
@NullMarked
package dev.ringfence.boundary;

import org.jspecify.annotations.NullMarked;
