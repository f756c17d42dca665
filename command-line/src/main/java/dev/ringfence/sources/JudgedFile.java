package dev.ringfence.sources;

import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.TypeReference;
import dev.ringfence.boundary.rule.Finding;
import java.util.List;
import java.util.Map;

/**
 * A file after the second round.
 *
 * @param findings those that nothing silences
 * @param excerpts for each place of a finding, its line
 * @param unresolved the names that could matter and that the sources do not tell
 * @param statements the calls that publish or subscribe, by statements
 * @param typeReferences the places that name types of other domains
 */
record JudgedFile(
    List<Finding> findings,
    Map<Place, String> excerpts,
    List<UnresolvedName> unresolved,
    List<List<Reference>> statements,
    List<TypeReference> typeReferences) {

  static final JudgedFile NOTHING =
      new JudgedFile(List.of(), Map.of(), List.of(), List.of(), List.of());

  /** Only findings, of a file that has been judged before. */
  static JudgedFile of(SourceFile file, List<Finding> findings) {
    return new JudgedFile(findings, Excerpts.of(file, findings), List.of(), List.of(), List.of());
  }
}
