package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.contract.ChangeKind;
import dev.ringfence.boundary.contract.ContractChange;
import dev.ringfence.boundary.contract.ContractComparison;
import dev.ringfence.boundary.contract.DeclaredEvent;
import dev.ringfence.boundary.contract.DeclaredEvent.Origin;
import dev.ringfence.boundary.contract.EventContract;
import dev.ringfence.boundary.contract.EventsLock;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Evidence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The events' schemas accept what {@code events.lock.yml} promised. A change that accepts it is
 * none of this rule's business, whatever else it needs: {@code ringfence events lock} records it.
 */
final class EventContractBroken implements Rule.OfCodeBases {

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Witnesses witnesses() {
    return Witnesses.OF_CODE_BASES;
  }

  @Override
  public List<Violation> check(Evidence evidence, Program program) {
    EventsLock lock = program.promised();
    if (!lock.isWritten()) {
      return List.of();
    }
    Set<String> locked =
        lock.events().values().stream().map(EventContract::type).collect(Collectors.toSet());
    List<DeclaredEvent> declared = DeclaredEvents.in(evidence, program, locked::contains);
    return ContractComparison.of(lock, declared).stream()
        .filter(change -> change.kind().isBreaking())
        .filter(change -> isInSight(change, evidence.packages()))
        .map(change -> violation(change, lock, program))
        .toList();
  }

  /** Of an event in code that nobody looks at, nobody can say that it is gone. */
  private static boolean isInSight(ContractChange change, Set<String> packages) {
    return change.declared() != null || packages.contains(change.event().packageName());
  }

  private static Violation violation(ContractChange change, EventsLock lock, Program program) {
    Origin origin = change.origin(lock);
    Territory home = program.territoryOf(change.event());
    return new Violation(
        origin.place(),
        origin.member(),
        null,
        home.label(),
        null,
        "%sevent %s %s."
            .formatted(
                home instanceof Territory.CompositionRoot ? "the " : home.label() + "'s ",
                change.event().simpleName(),
                change.detail()),
        change.advice()
            + "\nIf that is done, or no event is lost by it: ringfence events lock"
            + " --accept-breaking");
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "An event no longer accepts what `events.lock.yml` promised.",
        """
        An event is read by other code than wrote it: by another process of the last release while a new
        one is rolled out, or by the new release after it has waited for a retry or a delay. Readers are
        strict: they refuse a field that they do not know and miss one that they require. So a change
        that compiles can send events that are on their way to the dead letters.
        """,
        """
        // events.lock.yml: pipelineId: long, ref: string
        public record PipelineCreatedEvent(long pipelineId, String ref, String source)
            implements Event {}
        """,
        """
        // events.lock.yml: pipelineId: long, ref: string
        public record PipelineCreatedEvent(long pipelineId, String ref, @Nullable String source)
            implements Event {}
        """,
        """
        Take the step that the message names, as a release of its own, and record it with `ringfence events
        lock`. When the last step is due, or when no event can be lost, `ringfence events lock
        --accept-breaking` writes the new schema down, and the diff of `events.lock.yml` shows it in review.
        [Changing events](../event-contracts.md) goes through each change step by step.

        What a change means depends on the order in which it is rolled out. Publishers first: the old
        release reads events of the new one. Subscribers first: the new release reads events of the old
        one. In flight: so does it with events that were published before. The rule reports the changes
        that break one of the last two; the others are safe if the roll-out step is kept.

        """
            + ChangeKind.table(),
        List.of(
            "a code base without `events.lock.yml`",
            "a change that the table calls safe for subscribers first and in flight",
            "renaming or moving a class that is a field of an event: only its fields count",
            "renaming or moving an event that has a stable name (`@EventName`)",
            "the order of fields and of enum constants",
            "a field that is static or transient"),
        List.of(
            "all: classes of libraries and of ignored code are known by name only",
            "all: what annotations of a JSON library rename, leave out or write differently",
            "all: a field of an interface or abstract class has the fields of that, not those of its"
                + " subclasses",
            "all: an event that is deleted with the last class of its package; `ringfence events lock"
                + " --check` sees it",
            "all: whether an optional field is still filled, and whether events are still in"
                + " flight"));
  }
}
