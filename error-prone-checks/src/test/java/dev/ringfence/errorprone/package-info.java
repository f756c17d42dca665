/** Tests of the checks, through the compiler. */
@NullMarked
package dev.ringfence.errorprone;

import org.jspecify.annotations.NullMarked;
