package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Domains use only whom they declare, and declare only whom they use. The idea is Packwerk's; that
 * a declaration must be used is Spring Modulith's and Bazel's practice.
 */
final class UndeclaredDependency implements Rule.OfCodeBases {

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
    if (program.domains().declared().stream().allMatch(domain -> domain.uses() == null)) {
      return List.of();
    }
    Map<Object, DomainUse> undeclared = new LinkedHashMap<>();
    Set<List<String>> used = new HashSet<>();
    evidence.typeReferences().stream()
        .flatMap(reference -> DomainUse.between(reference, program).stream())
        .forEach(
            use -> {
              used.add(List.of(use.from().name(), use.to().name()));
              Map<String, Place> declared = use.from().uses();
              if (declared != null
                  && !declared.containsKey(use.to().name())
                  && !DomainUse.isEvent(use.reference().target(), program)) {
                undeclared.putIfAbsent(List.of(use.user(), use.to()), use);
              }
            });
    List<Violation> violations = new ArrayList<>();
    undeclared.values().forEach(use -> violations.add(undeclared(use)));
    Set<String> seen = new HashSet<>();
    evidence.packages().forEach(name -> seen.add(program.domains().territoryOf(name).label()));
    for (Territory.Domain domain : program.domains().declared()) {
      violations.addAll(declaredForNothing(domain, used, seen));
    }
    return violations;
  }

  private static Violation undeclared(DomainUse use) {
    return new Violation(
        use.reference().place(),
        Member.type(use.user()),
        DomainUse.asMember(use.to()),
        use.from().name(),
        use.to().name(),
        "%s uses %s, which it does not declare (%s names %s)."
            .formatted(
                use.from().name(),
                use.to().name(),
                use.user().simpleName(),
                use.reference().target().simpleName()),
        "Remove the use, turn it round with an event, or add %s to the 'uses' of %s in ringfence.yml."
            .formatted(use.to().name(), use.from().name()));
  }

  /** Only what was looked at can be said to be unused. */
  private static List<Violation> declaredForNothing(
      Territory.Domain domain, Set<List<String>> used, Set<String> seen) {
    Map<String, Place> declared = domain.uses();
    if (declared == null || !seen.contains(domain.name())) {
      return List.of();
    }
    return new TreeMap<>(declared)
        .entrySet().stream()
            .filter(other -> seen.contains(other.getKey()))
            .filter(other -> !used.contains(List.of(domain.name(), other.getKey())))
            .map(other -> declaredForNothing(domain, other.getKey(), other.getValue()))
            .toList();
  }

  private static Violation declaredForNothing(Territory.Domain domain, String other, Place place) {
    return new Violation(
        place,
        DomainUse.asMember(domain),
        Member.type(new TypeName("", other)),
        domain.name(),
        other,
        "%s declares that it uses %s, and does not.".formatted(domain.name(), other),
        "Remove %s from the 'uses' of %s in ringfence.yml.".formatted(other, domain.name()));
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A domain uses another one that it does not declare, or declares one that it does not use.",
        """
        The list of whom a domain uses is a decision, and a review is the place for it. Without a list the
        decision is made by whoever writes the next import. A list that names more than is used hides that
        a dependency is gone, and lets it come back unseen.""",
        """
        # ringfence.yml
        domains:
          packages:
            in: com.acme.forge.packages..
            uses: [git]

        // in com.acme.forge.packages
        private final com.acme.forge.ci.Pipelines pipelines;
        """,
        """
        # ringfence.yml
        domains:
          packages:
            in: com.acme.forge.packages..
            uses: [ci]

        // in com.acme.forge.packages
        private final com.acme.forge.ci.Pipelines pipelines;
        """,
        """
        Decide whether the domain should know the other one. If so, add it to `uses`; if not, let the other
        one subscribe to an event. Remove from `uses` what is not used any more.""",
        List.of(
            "a domain without `uses`: it may use whom it likes",
            "naming another domain's event, which needs no declaration; where one is declared, it counts"
                + " as used",
            "the shared kernel and the composition root, on either side",
            "several uses in one top-level class: the first is reported",
            "a declared domain of which nothing was looked at"),
        List.of(
            "ArchUnit: the types of local variables, constants that the compiler has copied, annotations"
                + " that are not kept in class files",
            "command line: members of a type that only a library's signatures tell"));
  }
}
