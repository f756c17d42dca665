/**
 * Binds publications to the transactions that Spring manages, with Spring Boot or without. Each
 * class needs only the part of Spring that it names.
 */
@NullMarked
package dev.ringfence.eventstore.spring.transaction;

import org.jspecify.annotations.NullMarked;
