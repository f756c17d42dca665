package dev.ringfence.eventstore;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a subscriber's class was called before it was renamed or moved. A durable engine knows
 * subscribers by their classes' names; what still waits for one of these, or has become a dead
 * letter of it, is run by this subscriber. Keep a name here until nothing is left of it.
 *
 * <pre>{@code
 * @Formerly("com.acme.forge.mergerequests.UpdateHeadPipelineWorker")
 * final class RefreshHeadPipelineWorker implements Subscriber<PipelineCreatedEvent> { … }
 * }</pre>
 *
 * <p>A former name is of one subscriber, and of none that is subscribed today; this is checked at
 * start. For events there is {@link EventName#formerly()}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Formerly {

  /** Binary names, as {@link Class#getName()} has them: {@code $} before a nested class. */
  String[] value();
}
