/** Tests through the public door, over class files that the real compiler has written. */
@NullMarked
package dev.ringfence.archunit;

import org.jspecify.annotations.NullMarked;
