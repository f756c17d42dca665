package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.hierarchy.Hierarchy;
import dev.ringfence.boundary.rule.Severity;
import java.util.stream.Stream;

/**
 * A check of how a domain is laid out: a matter of taste, which the user states in the check's
 * properties, and of text, which no other witness is asked about.
 */
abstract class LayoutCheck extends RingfenceCheck {

  /** The name by which it is suppressed. */
  private final String name;

  LayoutCheck(String name) {
    this.name = name;
  }

  @Override
  final void check(Unit unit, Unit.Judged judged) {
    if (judged.map().gate().territoryOf(unit.file().packageName())
        instanceof Territory.Domain domain) {
      for (DeclaredType type : looksAtAllTypes() ? unit.file().types() : judged.ofNote()) {
        TypeFacts facts = type.isNamed() ? unit.types().find(type.name()) : null;
        if (facts != null) {
          check(new Place(unit, judged, domain, facts));
        }
      }
    }
  }

  /** Whether it looks at other types than workers and events, too. */
  boolean looksAtAllTypes() {
    return false;
  }

  /** Looks at one named type of a domain. */
  abstract void check(Place place);

  /** Reports the name of a type, unless that is suppressed. */
  final void report(Place place, String key, Object... arguments) {
    DetailAST node = place.unit().file().at(place.type().place());
    if (node != null && !place.judged().isIgnored() && !place.unit().silence().isAt(node, name)) {
      report(node, Severity.ERROR, key, arguments);
    }
  }

  /** A named type of a domain. */
  record Place(Unit unit, Unit.Judged judged, Territory.Domain domain, TypeFacts type) {

    String packageName() {
      return type.name().packageName();
    }

    boolean isEvent() {
      return judged.judge().isEvent(type.name());
    }

    boolean isConcreteWorker() {
      return !type.isAbstract() && judged.judge().isWorker(type.name());
    }

    /** The canonical names of all that stands above the type, as far as the file shows it. */
    Stream<String> supertypes() {
      return new Hierarchy(unit.types())
          .supertypesOf(type).stream().map(above -> above.name().qualifiedName());
    }
  }
}
