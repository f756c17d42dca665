package dev.ringfence.eventstore;

/** Why a delivery is dead that was not tried: its subscription is switched off. */
public final class SwitchedOffException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SwitchedOffException(Subscription subscription) {
    super(
        subscription.id()
            + " is switched off: "
            + subscription.reason().orElse("it was until just now"));
  }
}
