package dev.ringfence.eventstore;

/** An engine took none of the jobs it was given. */
public final class RejectedJobException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** A rejection, with the reason and what to do about it. */
  public RejectedJobException(String message) {
    super(message);
  }

  /** A rejection with its cause. */
  public RejectedJobException(String message, Throwable cause) {
    super(message, cause);
  }
}
