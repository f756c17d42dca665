package dev.ringfence.boundary.rule;

/**
 * Which witness looks for a rule, and how much of it there is to see for that witness. What a
 * witness that sees part misses is among the blind spots of the rule's {@link Explanation}.
 *
 * @param compiler the Error Prone check
 * @param archUnit the ArchUnit rule
 * @param checkstyle the Checkstyle check, which sees one file's tokens
 * @param commandLine the sources, through JavaParser
 */
public record Witnesses(Sight compiler, Sight archUnit, Sight checkstyle, Sight commandLine) {

  /** How much a witness sees. */
  public enum Sight {
    /** All, but for the blind spots. */
    WHOLE,
    /** What is in one file, or one compilation. */
    PART,
    /** Nothing: the witness cannot tell, or need not. */
    NONE
  }

  static final Witnesses ALL = new Witnesses(Sight.WHOLE, Sight.WHOLE, Sight.PART, Sight.WHOLE);

  /** Those that see the code base as a whole. */
  static final Witnesses OF_CODE_BASES =
      new Witnesses(Sight.NONE, Sight.WHOLE, Sight.NONE, Sight.WHOLE);
}
