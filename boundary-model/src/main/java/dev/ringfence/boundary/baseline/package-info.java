/**
 * The findings that existed before a rule was switched on. A baseline may only shrink by itself;
 * what is added to it, a person adds, with a reason. It is kept in text files that merge well: no
 * line numbers, totals, dates or messages.
 */
@NullMarked
package dev.ringfence.boundary.baseline;

import org.jspecify.annotations.NullMarked;
