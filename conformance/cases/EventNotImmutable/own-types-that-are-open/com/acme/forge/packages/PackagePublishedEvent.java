package com.acme.forge.packages;

import com.acme.bus.DomainEvent;
import javax.sql.DataSource;

public record PackagePublishedEvent(
    Content content, // finds: EventNotImmutable packages
    Repository repository, // finds: EventNotImmutable packages
    DataSource source) // finds: EventNotImmutable packages
    implements DomainEvent {}
