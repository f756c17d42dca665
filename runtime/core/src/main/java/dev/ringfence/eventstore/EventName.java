package dev.ringfence.eventstore;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of an event outside the code: in name patterns, in a durable engine's database, in logs
 * and metrics. An event without one is called by its class's binary name, so that renaming the
 * class renames the event.
 *
 * <pre>{@code
 * @EventName("package_registry/npm/package_published")
 * public record NpmPackagePublishedEvent(long packageFileId) implements Event {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

  /** The name; not blank, without {@code *} and white space, and of no other event. */
  String value();

  /**
   * Names that the event had before. What is still on its way under one of them is read as this
   * event; keep a name here until nothing is.
   */
  String[] formerly() default {};
}
