package dev.ringfence.sources;

import dev.ringfence.boundary.vocabulary.CostlyWord;
import dev.ringfence.boundary.vocabulary.EventWord;
import dev.ringfence.boundary.vocabulary.Mark;
import dev.ringfence.boundary.vocabulary.MethodName;
import dev.ringfence.boundary.vocabulary.SubscriberWord;
import dev.ringfence.boundary.vocabulary.Words;
import dev.ringfence.boundary.vocabulary.WorkerWord;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The canonical names of all types that a vocabulary speaks of. */
final class VocabularyTypes {

  private final Set<String> found = new HashSet<>();

  private VocabularyTypes() {}

  static Set<String> of(Words words) {
    VocabularyTypes types = new VocabularyTypes();
    words.workers().forEach(types::add);
    words.subscribers().forEach(types::add);
    types.found.addAll(words.subscriberAnnotations());
    words.events().forEach(types::add);
    words.costly().forEach(types::add);
    words.entities().forEach(types::add);
    words.entityCallbacks().forEach(types::add);
    return types.found;
  }

  private void add(WorkerWord word) {
    if (word instanceof WorkerWord.OfType ofType) {
      found.add(ofType.type());
    } else if (word instanceof WorkerWord.Annotated annotated) {
      found.add(annotated.annotation());
    }
    add(word.enqueuedBy());
  }

  private void add(SubscriberWord word) {
    found.add(word.type());
    add(word.subscribedBy());
    add(word.when());
  }

  private void add(EventWord word) {
    add(word.mark());
    add(word.publishedBy());
    if (word.namedBy() != null) {
      found.add(word.namedBy());
    }
  }

  private void add(CostlyWord word) {
    if (word instanceof CostlyWord.OfType ofType) {
      found.add(ofType.type());
    } else if (word instanceof CostlyWord.OfMethod ofMethod) {
      found.add(ofMethod.method().type());
    }
  }

  private void add(@Nullable Mark mark) {
    if (mark instanceof Mark.OfType ofType) {
      found.add(ofType.type());
    } else if (mark instanceof Mark.Annotated annotated) {
      found.add(annotated.annotation());
    }
  }

  private void add(Collection<MethodName> methods) {
    methods.forEach(method -> found.add(method.type()));
  }
}
