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
  private final Map<Name, Boolean> mayBeSealed = new HashMap<>();

  SubscriberMethods(Vocabulary vocabulary) {
    for (SubscriberWord word : vocabulary.words().subscribers()) {
      sealed.addAll(word.sealed());
    }
  }

  /** Javac makes a text of a name anew each time; asked of every method, the answer is kept. */
  boolean mayBeSealed(Name method) {
    Boolean answer = mayBeSealed.get(method);
    if (answer == null) {
      answer = sealed.contains(method.toString());
      mayBeSealed.put(method, answer);
    }
    return answer;
  }
}
