package dev.ringfence.eventstore;

/**
 * Why a job was given up that no run of it failed: the engine closed first, or could not make a job
 * of what it had written down.
 */
public final class AbandonedJobException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** An abandoned job, and how far it got. */
  public AbandonedJobException(String message) {
    super(message);
  }
}
