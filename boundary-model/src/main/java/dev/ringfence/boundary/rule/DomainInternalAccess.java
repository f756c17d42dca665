package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.PackagePattern;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Others use only what a domain publishes. The idea is that of the named interfaces of Spring
 * Modulith and of Packwerk's public folders.
 */
final class DomainInternalAccess implements Rule.OfTypeReferences {

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Witnesses witnesses() {
    return Witnesses.ALL;
  }

  @Override
  public Optional<Violation> check(TypeReference reference, Program program) {
    Territory from = program.territoryOf(reference.from().type());
    if (from instanceof Territory.CompositionRoot
        || !(program.territoryOf(reference.target()) instanceof Territory.Domain home)
        || home.equals(from)
        || home.api().isEmpty()
        || isPublished(reference.target(), home)
        || DomainUse.isEvent(reference.target(), program)) {
      return Optional.empty();
    }
    String target = reference.target().simpleName();
    return Optional.of(
        new Violation(
            reference.place(),
            reference.from(),
            Member.type(reference.target()),
            from.label(),
            home.label(),
            "%s uses %s, which is internal to %s (in %s)."
                .formatted(
                    from.label(), target, home.label(), reference.from().type().simpleName()),
            "Use what %s publishes in %s, or move %s there."
                .formatted(
                    home.label(),
                    home.api().stream()
                        .map(PackagePattern::toString)
                        .collect(Collectors.joining(" or ")),
                    target)));
  }

  private static boolean isPublished(TypeName type, Territory.Domain home) {
    return home.api().stream().anyMatch(pattern -> pattern.matches(type.packageName()));
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Code of one domain uses a type that another domain has not published.",
        """
        What nobody else uses, a domain can change at will. Each use of an internal class from outside
        takes a piece of that freedom away, and nobody sees it until the change breaks somebody else's
        build.""",
        """
        package com.acme.forge.packages;

        final class PublishService {
          private final com.acme.forge.ci.internal.PipelineFinder pipelines; // not in ci's api
        }
        """,
        """
        package com.acme.forge.packages;

        final class PublishService {
          private final com.acme.forge.ci.api.Pipelines pipelines;
        }
        """,
        """
        List the packages that others may use under the domain's `api` in `ringfence.yml`, and give them
        interfaces or services for what others really need. Where the other domain only wants to know that
        something happened, publish an event.""",
        List.of(
            "a domain without an `api`: everything in it may be used",
            "the composition root, which wires everything",
            "an event, and what is declared inside one: it is published by being an event",
            "an import that is not used, comments and Javadoc",
            "two uses in the same member: the first is reported"),
        List.of(
            "ArchUnit: the types of local variables, arrays that are created, constants of the other"
                + " domain that the compiler has copied, annotations that are not kept in class files",
            "Checkstyle: types that are named by nothing in the file, such as the result of a call, or by a"
                + " wildcard import; types that are called as events are (`events` of the check), since no"
                + " other file shows that one is none",
            "command line: members of a type that only a library's signatures tell"));
  }
}
