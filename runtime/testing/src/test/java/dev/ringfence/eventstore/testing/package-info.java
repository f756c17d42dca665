/** Tests of the test kit: that it passes, that it fails, and how it says so. */
@NullMarked
package dev.ringfence.eventstore.testing;

import org.jspecify.annotations.NullMarked;
