/**
 * An event store in a Spring Boot application: its subscriptions are beans, its subscribers are
 * created by the context, it starts and stops with it, and the Actuator shows it.
 */
@NullMarked
package dev.ringfence.eventstore.spring;

import org.jspecify.annotations.NullMarked;
