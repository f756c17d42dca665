/** CloudEvents, with the JSON format of their SDK. */
@NullMarked
package dev.ringfence.eventstore.cloudevents;

import org.jspecify.annotations.NullMarked;
