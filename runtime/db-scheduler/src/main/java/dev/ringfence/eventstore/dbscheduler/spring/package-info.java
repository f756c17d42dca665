/** Lets the durable engine write in the transactions of Spring, for those who have Spring. */
@NullMarked
package dev.ringfence.eventstore.dbscheduler.spring;

import org.jspecify.annotations.NullMarked;
