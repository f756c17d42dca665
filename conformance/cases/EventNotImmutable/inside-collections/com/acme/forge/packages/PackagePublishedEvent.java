package com.acme.forge.packages;

import com.acme.bus.DomainEvent;
import java.io.InputStream;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

public record PackagePublishedEvent(
    List<InputStream> files, // finds: EventNotImmutable packages
    Map<String, Supplier<String>> lazy, // finds: EventNotImmutable packages
    Optional<List<Runnable>> later, // finds: EventNotImmutable packages
    Socket[] sockets, // finds: EventNotImmutable packages
    List<Lock>[] locks) // finds: EventNotImmutable packages
    implements DomainEvent {}
