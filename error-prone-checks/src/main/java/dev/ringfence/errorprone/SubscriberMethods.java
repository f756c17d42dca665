package dev.ringfence.errorprone;

import dev.ringfence.boundary.vocabulary.SubscriberWord;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Name;

/** Keeps away from the judge what can be no method of a subscriber, by its name. */
final class SubscriberMethods {

  private final Set<String> sealed = new HashSet<>();
  private final Set<String> handlers = new HashSet<>();

  SubscriberMethods(Vocabulary vocabulary) {
    for (SubscriberWord word : vocabulary.words().subscribers()) {
      sealed.addAll(word.sealed());
      if (word.handler() != null) {
        handlers.add(word.handler());
      }
    }
  }

  boolean mayBeSealed(Name method) {
    return isOneOf(method, sealed);
  }

  boolean mayBeHandler(Name method) {
    return isOneOf(method, handlers);
  }

  private static boolean isOneOf(Name method, Collection<String> words) {
    for (String word : words) {
      if (method.contentEquals(word)) {
        return true;
      }
    }
    return false;
  }
}
