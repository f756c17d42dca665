package dev.ringfence.boundary.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a code base marks an event.
 *
 * @param mark the type or annotation; null if whatever is handed to {@code publishedBy} is an event
 * @param publishedBy the methods that publish what is handed to them
 * @param namedBy the canonical name of the annotation whose {@code value} is an event's stable name
 *     and whose {@code formerly} lists the names that it had before; null if there is none
 */
public record EventWord(
    @Nullable Mark mark, List<MethodName> publishedBy, @Nullable String namedBy) {
  public EventWord {
    publishedBy = List.copyOf(publishedBy);
  }
}
