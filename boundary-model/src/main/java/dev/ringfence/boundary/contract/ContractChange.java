package dev.ringfence.boundary.contract;

import dev.ringfence.boundary.contract.DeclaredEvent.Origin;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change of one event.
 *
 * @param promised the event as it was promised; null if it is new
 * @param declared the event as it is declared now; null if it is no longer there
 * @param path the field that is changed, by its new path if it has one; empty if it is about the
 *     event itself
 * @param detail what happened, as the rest of a sentence that begins with the event: {@code removes
 *     the required field ref}
 */
public record ContractChange(
    ChangeKind kind,
    @Nullable EventContract promised,
    @Nullable DeclaredEvent declared,
    String path,
    String detail) {

  /** The event's class as it is declared now; of one that is no longer there, as it was. */
  public TypeName event() {
    return declared == null ? Objects.requireNonNull(promised).typeName() : declared.type();
  }

  /** What has changed; of an event that is no longer there, where the lock promised it. */
  public Origin origin(EventsLock lock) {
    return declared == null
        ? new Origin(Member.type(event()), lock.placeOf(Objects.requireNonNull(promised)))
        : declared.originOf(path);
  }

  /** What the change means to each order of rolling it out, and the step that it needs. */
  public String advice() {
    return """
    %s '%s'%s %s
    Publishers first: %s; subscribers first: %s; events in flight: %s."""
        .formatted(
            kind.isBreaking() ? "The step" : "Next step:",
            kind.step().title(),
            kind.isBreaking() ? " is missing." : ".",
            kind.step().text(),
            kind.publishersFirst(),
            kind.subscribersFirst(),
            kind.inFlight());
  }
}
