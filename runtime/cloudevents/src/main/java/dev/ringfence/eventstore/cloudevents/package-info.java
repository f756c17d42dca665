/** Events in the form in which other systems send and receive them: CloudEvents 1.0. */
@NullMarked
package dev.ringfence.eventstore.cloudevents;

import org.jspecify.annotations.NullMarked;
