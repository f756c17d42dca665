package dev.ringfence.eventstore;

/**
 * Learns of deliveries that the engine has given up, to keep them where somebody looks. Several
 * threads may call it at once.
 */
@FunctionalInterface
public interface FailedDeliveryListener {

  /** Takes notice. What this throws is logged, and harms nobody. */
  void deliveryFailed(FailedDelivery delivery);
}
