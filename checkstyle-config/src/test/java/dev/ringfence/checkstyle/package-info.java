/** The checks, asked through Checkstyle itself. */
@NullMarked
package dev.ringfence.checkstyle;

import org.jspecify.annotations.NullMarked;
