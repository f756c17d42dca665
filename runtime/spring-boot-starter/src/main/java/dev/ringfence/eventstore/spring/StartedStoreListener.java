package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.Operations;

/** Learns that the store runs. */
@FunctionalInterface
interface StartedStoreListener {

  void started(Operations operations);
}
