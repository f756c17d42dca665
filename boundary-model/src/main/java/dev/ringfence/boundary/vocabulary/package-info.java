/** What a code base calls its workers, subscribers and events. */
@NullMarked
package dev.ringfence.boundary.vocabulary;

import org.jspecify.annotations.NullMarked;
