package dev.ringfence.eventstore;

import java.util.List;

/** The jobs that an engine has given up, kept to be looked at and redriven. Thread-safe. */
public interface DeadLetters {

  /** How many there are. */
  long count();

  /**
   * The oldest ones, oldest first.
   *
   * @param limit how many at most; at least 1
   */
  List<DeadLetter> list(int limit);

  /**
   * Runs one again, with all its attempts before it, and removes it from here.
   *
   * @param id as in {@link DeadLetter#id()}
   * @return false if there is none of that id
   * @throws RejectedJobException if the engine takes no jobs; the dead letter is kept
   */
  boolean redrive(String id);

  /**
   * Removes one without running it.
   *
   * @param id as in {@link DeadLetter#id()}
   * @return false if there is none of that id
   */
  boolean discard(String id);
}
