package dev.ringfence.boundary.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How the events of a code base differ from what was promised. */
public final class ContractComparison {

  private final Collection<EventContract> promised;
  private final Map<String, DeclaredEvent> byName = new LinkedHashMap<>();
  private final Map<String, DeclaredEvent> byFormerName = new HashMap<>();
  private final Set<DeclaredEvent> matched = new HashSet<>();
  private final List<ContractChange> changes = new ArrayList<>();

  private ContractComparison(Collection<EventContract> promised) {
    this.promised = promised;
  }

  /** All changes, by the names of the events. */
  public static List<ContractChange> of(EventsLock lock, Collection<DeclaredEvent> declared) {
    ContractComparison comparison = new ContractComparison(lock.events().values());
    comparison.name(declared.stream().sorted(Comparator.comparing(DeclaredEvent::type)).toList());
    comparison.compare();
    return comparison.changes.stream()
        .sorted(
            Comparator.comparing(ContractComparison::nameOf)
                .thenComparing(ContractChange::path)
                .thenComparing(ContractChange::kind)
                .thenComparing(ContractChange::detail))
        .toList();
  }

  private static String nameOf(ContractChange change) {
    EventContract promised = change.promised();
    return promised == null
        ? Objects.requireNonNull(change.declared()).contract().name()
        : promised.name();
  }

  private void name(List<DeclaredEvent> declared) {
    for (DeclaredEvent event : declared) {
      DeclaredEvent other = byName.putIfAbsent(event.contract().name(), event);
      if (other != null) {
        nameTaken(event, event.contract().name(), other);
      }
    }
    for (DeclaredEvent event : List.copyOf(byName.values())) {
      for (String former : event.contract().formerly()) {
        DeclaredEvent other =
            byName.containsKey(former)
                ? byName.get(former)
                : byFormerName.putIfAbsent(former, event);
        if (other != null) {
          nameTaken(event, former, other);
        }
      }
    }
  }

  private void nameTaken(DeclaredEvent event, String name, DeclaredEvent other) {
    changes.add(
        new ContractChange(
            ChangeKind.EVENT_NAME_TAKEN,
            null,
            event,
            FieldPath.EVENT,
            "is read under the name " + name + ", which is that of " + other.type()));
  }

  private void compare() {
    List<EventContract> missing = new ArrayList<>();
    for (EventContract event : promised) {
      DeclaredEvent same = byName.get(event.name());
      DeclaredEvent renamed = byFormerName.get(event.name());
      if (same != null) {
        same(event, same);
      } else if (renamed != null) {
        renamed(event, renamed);
      } else {
        missing.add(event);
      }
    }
    List<EventContract> deleted =
        missing.stream()
            .filter(event -> !looksRenamed(event, hasSameSimpleName(event), missing))
            .toList();
    for (EventContract event : deleted) {
      if (!looksRenamed(event, hasSameFields(event), deleted)) {
        note(ChangeKind.EVENT_DELETED, event, null, "is deleted");
      }
    }
    byName.values().stream()
        .filter(event -> !matched.contains(event))
        .forEach(event -> note(ChangeKind.EVENT_ADDED, null, event, "is new"));
  }

  private void same(EventContract was, DeclaredEvent is) {
    matched.add(is);
    if (!was.type().equals(is.contract().type())) {
      note(ChangeKind.EVENT_MOVED, was, is, "is now " + is.type());
    }
    for (String former : is.contract().formerly()) {
      if (!was.formerly().contains(former)) {
        note(ChangeKind.FORMER_NAME_ADDED, was, is, "is also read as " + former);
      }
    }
    droppedNames(was, is);
    changes.addAll(FieldComparison.of(was, is));
  }

  private void renamed(EventContract was, DeclaredEvent is) {
    matched.add(is);
    note(ChangeKind.EVENT_RENAMED, was, is, "is now called " + is.contract().name());
    droppedNames(was, is);
    changes.addAll(FieldComparison.of(was, is));
  }

  private void droppedNames(EventContract was, DeclaredEvent is) {
    for (String former : was.formerly()) {
      if (!EventsLock.namesOf(is.contract()).contains(former)) {
        note(ChangeKind.FORMER_NAME_DROPPED, was, is, "is no longer read as " + former);
      }
    }
  }

  private boolean looksRenamed(
      EventContract was, Predicate<EventContract> isAlike, List<EventContract> missing) {
    List<DeclaredEvent> candidates =
        byName.values().stream()
            .filter(event -> !matched.contains(event) && isNew(event))
            .filter(event -> isAlike.test(event.contract()))
            .toList();
    if (candidates.size() != 1 || missing.stream().filter(isAlike).count() != 1) {
      return false;
    }
    DeclaredEvent is = candidates.get(0);
    matched.add(is);
    note(
        ChangeKind.EVENT_LOOKS_RENAMED,
        was,
        is,
        "looks like " + was.name() + " renamed, and is not read under that name");
    changes.addAll(FieldComparison.of(was, is));
    return true;
  }

  private boolean isNew(DeclaredEvent event) {
    return promised.stream().noneMatch(each -> each.name().equals(event.contract().name()));
  }

  private static Predicate<EventContract> hasSameSimpleName(EventContract event) {
    return other -> other.simpleName().equals(event.simpleName());
  }

  private static Predicate<EventContract> hasSameFields(EventContract event) {
    return other -> !event.fields().isEmpty() && other.fields().equals(event.fields());
  }

  private void note(
      ChangeKind kind,
      @Nullable EventContract promised,
      @Nullable DeclaredEvent declared,
      String detail) {
    changes.add(new ContractChange(kind, promised, declared, FieldPath.EVENT, detail));
  }
}
