package dev.ringfence.errorprone;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.ringfence.boundary.vocabulary.SubscriberWord;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Name;

/**
 * Keeps away from the judge what can be no subscriber, before any facts about it are gathered. It
 * errs on the side of yes.
 */
final class SubscriberGate {

  private final Vocabulary vocabulary;
  private final Types types;
  private final Set<String> sealed = new HashSet<>();
  private final Set<String> handlers = new HashSet<>();
  private final IdentityHashMap<ClassSymbol, Boolean> known = new IdentityHashMap<>();

  SubscriberGate(Vocabulary vocabulary, Types types) {
    this.vocabulary = vocabulary;
    this.types = types;
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

  /** Whether a subscriber type, or one that cannot be looked at, is the class or above it. */
  boolean mayBeSubscriber(ClassSymbol symbol) {
    Boolean cached = known.get(symbol);
    if (cached == null) {
      known.put(symbol, false);
      cached = lookUp(symbol);
      known.put(symbol, cached);
    }
    return cached;
  }

  private boolean lookUp(ClassSymbol symbol) {
    if (vocabulary.subscriber(symbol.getQualifiedName().toString()) != null) {
      return true;
    }
    List<Type> above;
    try {
      symbol.complete();
      above = types.directSupertypes(symbol.type);
    } catch (CompletionFailure e) {
      return true;
    }
    return symbol.type.isErroneous()
        || above.stream()
            .anyMatch(type -> !(type.tsym instanceof ClassSymbol next) || mayBeSubscriber(next));
  }
}
