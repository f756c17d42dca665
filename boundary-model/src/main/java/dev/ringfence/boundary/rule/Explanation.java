package dev.ringfence.boundary.rule;

import java.util.List;

/**
 * What a rule says of itself, in Markdown without headings.
 *
 * @param summary what is wrong, in one sentence
 * @param why what it costs
 * @param bad code that breaks the rule
 * @param good the same code as it should be
 * @param fix how to get from the one to the other
 * @param silent what looks alike and is fine, one line each
 * @param blindSpots what a witness cannot see, one line each, the witness named first
 */
public record Explanation(
    String summary,
    String why,
    String bad,
    String good,
    String fix,
    List<String> silent,
    List<String> blindSpots) {
  public Explanation {
    silent = List.copyOf(silent);
    blindSpots = List.copyOf(blindSpots);
  }
}
