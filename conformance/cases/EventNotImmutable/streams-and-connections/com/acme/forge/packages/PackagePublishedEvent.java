package com.acme.forge.packages;

import com.acme.bus.DomainEvent;
import java.io.InputStream;
import java.sql.Connection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

public final class PackagePublishedEvent implements DomainEvent {

  private final InputStream content; // finds: EventNotImmutable packages
  private final Connection connection; // finds: EventNotImmutable packages
  private final Iterator<String> names; // finds: EventNotImmutable packages
  private final CompletableFuture<String> checksum; // finds: EventNotImmutable packages
  private final Thread uploader; // finds: EventNotImmutable packages
  private final ReentrantLock lock; // finds: EventNotImmutable packages
  private final Stream<String> lines; // finds: EventNotImmutable packages
  private final Exception cause; // finds: EventNotImmutable packages

  public PackagePublishedEvent(InputStream content, Connection connection, Stream<String> lines) {
    this.content = content;
    this.connection = connection;
    this.names = List.of("a").iterator();
    this.checksum = CompletableFuture.completedFuture("");
    this.uploader = Thread.currentThread();
    this.lock = new ReentrantLock();
    this.lines = lines;
    this.cause = new IllegalStateException();
  }
}
