/** The command {@code ringfence}: its options, what it prints, and its exit codes. */
@NullMarked
package dev.ringfence.commandline;

import org.jspecify.annotations.NullMarked;
