package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Facts.type;

import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Facts.TypeBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A code base with an event bus of its own, and the evidence that an engine gathers of it. */
final class Bus {

  private final Facts facts =
      new Facts()
          .with(
              type(Kind.INTERFACE, "bus.Event"),
              type(Kind.INTERFACE, "bus.Listener").generic("E").method(Body.NONE, "on", "E"));
  private final List<TypeFacts> declared = new ArrayList<>();
  private final List<List<Reference>> statements = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  Facts facts() {
    return facts;
  }

  /** Types of the code base; those of package {@code bus} are a library's. */
  Bus declare(TypeBuilder... types) {
    for (TypeBuilder builder : types) {
      facts.with(builder);
      TypeFacts type = facts.get(builder.name());
      if (!type.name().packageName().equals("bus")) {
        declared.add(type);
      }
    }
    return this;
  }

  Bus statement(Reference... calls) {
    statements.add(List.of(calls));
    return this;
  }

  Bus publish(String from, int line, Argument... arguments) {
    return statement(Code.in(from, line, "bus.Bus#publish(bus.Event)", arguments));
  }

  /** A further entry of the vocabulary's events. */
  Bus word(String line) {
    words.add(line);
    return this;
  }

  Evidence evidence() {
    return new Evidence(declared, statements, List.of());
  }

  Judge judge(Path folder) {
    return Court.judge(
        folder,
        facts,
        Stream.concat(
                Stream.of(
                    "domains: {root: app}",
                    "subscribers:",
                    "  - {type: bus.Listener, handler: on, subscribed-by: [bus.Bus#subscribe,"
                        + " bus.Target#to], when: bus.Options#when}",
                    "  - {type: bus.Auto, handler: hear}",
                    "  - {type: bus.Sealed, sealed: inform, subscribed-by: bus.Bus#subscribe}",
                    "  - {annotated: bus.On}",
                    "events:",
                    "  - {type: bus.Event, published-by: bus.Bus#publish, named-by: bus.Named}"),
                words.stream())
            .toArray(String[]::new));
  }

  /** What one rule says of the code base. */
  List<Finding> findings(Path folder, String rule) {
    return judge(folder).judge(evidence()).stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }
}
