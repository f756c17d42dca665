package dev.ringfence.errorprone;

import dev.ringfence.boundary.vocabulary.SubscriberWord;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Name;

/** Keeps away from the judge what can be no method of a subscriber, by its name. */
final class SubscriberMethods {

  private final Set<String> sealed = new HashSet<>();
  private final Set<String> handlers = new HashSet<>();
  private final Map<Name, Boolean> mayBeSealed = new HashMap<>();
  private final Map<Name, Boolean> mayBeHandler = new HashMap<>();

  SubscriberMethods(Vocabulary vocabulary) {
    for (SubscriberWord word : vocabulary.words().subscribers()) {
      sealed.addAll(word.sealed());
      if (word.handler() != null) {
        handlers.add(word.handler());
      }
    }
  }

  boolean mayBeSealed(Name method) {
    return isOneOf(method, sealed, mayBeSealed);
  }

  boolean mayBeHandler(Name method) {
    return isOneOf(method, handlers, mayBeHandler);
  }

  /** Javac makes a text of a name anew each time; asked of every method, the answer is kept. */
  private static boolean isOneOf(Name method, Set<String> words, Map<Name, Boolean> known) {
    Boolean answer = known.get(method);
    if (answer == null) {
      answer = words.contains(method.toString());
      known.put(method, answer);
    }
    return answer;
  }
}
