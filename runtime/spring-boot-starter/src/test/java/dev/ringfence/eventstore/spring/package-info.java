/** The starter in real application contexts. */
@NullMarked
package dev.ringfence.eventstore.spring;

import org.jspecify.annotations.NullMarked;
