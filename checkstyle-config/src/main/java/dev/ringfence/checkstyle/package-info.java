/**
 * The rules as Checkstyle checks: gathers what one file shows, and asks the judge. What a file does
 * not show is left to the other witnesses.
 */
@NullMarked
package dev.ringfence.checkstyle;

import org.jspecify.annotations.NullMarked;
