package dev.ringfence.eventstore;

import java.time.Duration;

/** How an attempt to deliver an event ended. */
sealed interface Outcome {

  /** The handler has returned. */
  Outcome DELIVERED = new Done("delivered");

  /** The subscription's filter did not let the event pass. */
  Outcome FILTERED = new Done("filtered");

  /** In one word, for metrics. */
  String word();

  /** There is nothing more to do. */
  record Done(String word) implements Outcome {}

  /** The handler has returned, and wants the event again. */
  record PutOff(Duration delay) implements Outcome {
    @Override
    public String word() {
      return "put_off";
    }
  }

  /** Filter, factory or handler have thrown. */
  record Failed(Throwable thrown) implements Outcome {
    @Override
    public String word() {
      return "failed";
    }
  }
}
