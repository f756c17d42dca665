/** The rules in the compiler. */
@NullMarked
package dev.ringfence.errorprone;

import org.jspecify.annotations.NullMarked;
