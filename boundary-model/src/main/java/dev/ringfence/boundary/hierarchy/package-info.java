/** Questions about types that only all their supertypes together can answer. */
@NullMarked
package dev.ringfence.boundary.hierarchy;

import org.jspecify.annotations.NullMarked;
