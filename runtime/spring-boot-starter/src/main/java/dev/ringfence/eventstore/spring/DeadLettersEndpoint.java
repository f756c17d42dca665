package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.DeadLetter;
import dev.ringfence.eventstore.DeadLetters;
import dev.ringfence.eventstore.EventStore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** The dead letters of the store, to be looked at, redriven and discarded. */
@Endpoint(id = "eventstoredeadletters")
public class DeadLettersEndpoint {

  private static final int SHOWN = 100;

  private final EventStore store;

  DeadLettersEndpoint(EventStore store) {
    this.store = store;
  }

  private DeadLetters letters() {
    return store.operations().deadLetters();
  }

  /**
   * The oldest ones.
   *
   * @param limit how many at most; 100 if nobody says
   */
  @ReadOperation
  public List<DeadLetter> list(@org.springframework.lang.Nullable Integer limit) {
    return letters().list(limit == null ? SHOWN : Math.max(1, limit));
  }

  /**
   * Runs one again.
   *
   * @return null if there is none of that id, which the web answers with 404
   */
  @WriteOperation
  public @Nullable Done redrive(@Selector String id) {
    return letters().redrive(id) ? new Done(id, "redriven") : null;
  }

  /**
   * Removes one without running it.
   *
   * @return null if there is none of that id
   */
  @DeleteOperation
  public @Nullable Done discard(@Selector String id) {
    return letters().discard(id) ? new Done(id, "discarded") : null;
  }

  /** What became of a dead letter. */
  public record Done(String id, String outcome) {}
}
