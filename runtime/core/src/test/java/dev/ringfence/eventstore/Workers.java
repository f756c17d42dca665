package dev.ringfence.eventstore;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** A factory that tests tell what to create. */
final class Workers implements WorkerFactory {

  private final Map<Class<?>, Supplier<? extends Worker<?>>> suppliers = new HashMap<>();

  <W extends Worker<?>> Workers with(Class<W> type, Supplier<W> supplier) {
    suppliers.put(type, supplier);
    return this;
  }

  @Override
  public Worker<?> create(Class<? extends Worker<?>> worker) {
    return Objects.requireNonNull(suppliers.get(worker), worker::getName).get();
  }
}
