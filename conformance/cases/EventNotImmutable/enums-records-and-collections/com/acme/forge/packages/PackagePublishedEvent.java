package com.acme.forge.packages;

import dev.ringfence.eventstore.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public record PackagePublishedEvent(
    Format format, File file, List<File> files, Map<Format, Set<String>> tags, Optional<File> signature)
    implements Event {

  public record File(String name, long size) {}
}
