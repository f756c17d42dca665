package com.acme.forge.packages;

import dev.ringfence.eventstore.Event;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

public record PackagePublishedEvent(
    long packageId,
    String name,
    UUID key,
    BigDecimal price,
    Instant at,
    Duration took,
    LocalDate day,
    URI link,
    Locale language,
    Boolean latest,
    char kind)
    implements Event {}
