/** Events as JSON, through the public door. */
@NullMarked
package dev.ringfence.eventstore.json;

import org.jspecify.annotations.NullMarked;
