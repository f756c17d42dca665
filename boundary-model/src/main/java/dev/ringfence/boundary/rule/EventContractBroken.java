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
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeName;
import java.util.List;
import java.util.Objects;
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
    Set<String> packages =
        evidence.types().stream()
            .map(type -> type.name().packageName())
            .collect(Collectors.toSet());
    return ContractComparison.of(lock, declared).stream()
        .filter(change -> change.kind().isBreaking())
        .filter(change -> isInSight(change, packages))
        .map(change -> violation(change, lock, program))
        .toList();
  }

  /** Of an event in code that nobody looks at, nobody can say that it is gone. */
  private static boolean isInSight(ContractChange change, Set<String> packages) {
    return change.declared() != null
        || packages.contains(typeOf(Objects.requireNonNull(change.promised())).packageName());
  }

  private static Violation violation(ContractChange change, EventsLock lock, Program program) {
    TypeName event =
        change.declared() == null
            ? typeOf(Objects.requireNonNull(change.promised()))
            : change.declared().type();
    Origin origin =
        change.declared() == null
            ? new Origin(
                Member.type(event), lock.placeOf(Objects.requireNonNull(change.promised())))
            : change.declared().originOf(change.path());
    Territory home = program.territoryOf(event);
    return new Violation(
        origin.place(),
        origin.member(),
        null,
        home.label(),
        null,
        "%sevent %s %s."
            .formatted(
                home instanceof Territory.CompositionRoot ? "the " : home.label() + "'s ",
                event.simpleName(),
                change.detail()),
        hint(change.kind()));
  }

  private static String hint(ChangeKind kind) {
    return """
    The step '%s' is missing. %s
    Publishers first: %s; subscribers first: %s; events in flight: %s.
    If that is done, or no event is lost by it: ringfence events lock --accept-breaking"""
        .formatted(
            kind.step().title(),
            kind.step().text(),
            kind.publishersFirst(),
            kind.subscribersFirst(),
            kind.inFlight());
  }

  /** A lock knows only qualified names; by the convention of Java, types begin with a capital. */
  private static TypeName typeOf(EventContract event) {
    String name = event.type();
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      if (Character.isUpperCase(name.charAt(dot + 1))) {
        return new TypeName(name.substring(0, dot), name.substring(dot + 1));
      }
    }
    return TypeName.topLevel(name);
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
