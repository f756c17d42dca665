/** The map of a code base: which package belongs to which domain. */
@NullMarked
package dev.ringfence.boundary.domain;

import org.jspecify.annotations.NullMarked;
