/** Tests of publications in Spring's transactions, on real databases. */
@NullMarked
package dev.ringfence.eventstore.spring.transaction;

import org.jspecify.annotations.NullMarked;
