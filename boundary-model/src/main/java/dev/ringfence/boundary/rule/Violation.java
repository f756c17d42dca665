package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say of one place. The judge makes a {@link Finding} of it.
 *
 * @param place where
 * @param from the named member that breaks the rule
 * @param to what it refers to; null if the rule is not about a reference
 * @param fromDomain the label of the territory that breaks the rule
 * @param toDomain the label of the territory that it reaches into; null likewise
 * @param message what happened, between which domains: one sentence
 * @param hint what to do: one or more sentences
 */
public record Violation(
    Place place,
    Member from,
    @Nullable Member to,
    String fromDomain,
    @Nullable String toDomain,
    String message,
    String hint) {}
