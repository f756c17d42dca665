/** Holds every witness to the same labelled cases. */
@NullMarked
package dev.ringfence.conformance;

import org.jspecify.annotations.NullMarked;
