package dev.ringfence.boundary.facts;

/**
 * One name in a {@code @SuppressWarnings}.
 *
 * @param from the named member that has the annotation, as in a {@link TypeReference}
 * @param name the text, such as {@code CrossDomainWorkerCall}
 * @param reason the text of the comments at the annotation, without their marks: those that end or
 *     fill the line above it, and those between it and what it is on; Javadoc is none. Empty if
 *     there is none
 * @param use whether it silences anything, as far as the engine can tell
 * @param place the text's place
 */
public record Suppression(Member from, String name, String reason, Use use, Place place) {

  /** What a suppression is good for. */
  public enum Use {
    /** It silences a finding. */
    USED,
    /** The engine has seen all that it could silence, and there is nothing. */
    UNUSED,
    /** The engine cannot see all that it could silence. */
    UNKNOWN
  }
}
