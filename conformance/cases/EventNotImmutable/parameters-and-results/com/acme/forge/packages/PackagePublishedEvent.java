package com.acme.forge.packages;

import com.acme.bus.DomainEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Supplier;

public record PackagePublishedEvent(long packageId) implements DomainEvent {

  public PackagePublishedEvent(InputStream stream) throws IOException {
    this(stream.read());
  }

  public Supplier<String> lazily(Function<Long, String> names) {
    Supplier<String> name = () -> names.apply(packageId);
    return name;
  }
}
