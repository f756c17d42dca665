/** The door that engines knock at: facts in, findings out. */
@NullMarked
package dev.ringfence.boundary.judge;

import org.jspecify.annotations.NullMarked;
