package dev.ringfence.sources;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.vocabulary.MethodName;
import dev.ringfence.boundary.vocabulary.SubscriberWord;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chains of calls that subscribe, of a library that is not among the sources. The vocabulary says
 * which methods make up such a chain, so that one which begins with the first of them goes on with
 * the others.
 */
final class SubscriptionChains {

  private final Resolver resolver;
  private final List<SubscriberWord> words;

  SubscriptionChains(Resolver resolver, Vocabulary vocabulary) {
    this.resolver = resolver;
    this.words =
        vocabulary.words().subscribers().stream()
            .filter(word -> !word.subscribedBy().isEmpty())
            .toList();
  }

  /** The type that a call's method belongs to, as a further call of a chain; null if it is none. */
  @Nullable TypeName receiverOf(MethodCallExpr call) {
    for (SubscriberWord word : words) {
      List<MethodName> methods =
          Stream.concat(word.subscribedBy().stream(), word.when().stream()).toList();
      for (MethodName method : methods) {
        if (method.method().equals(call.getNameAsString()) && beginsWithOneOf(methods, call)) {
          return resolver.names().qualified(Arrays.asList(method.type().split("\\.", -1)));
        }
      }
    }
    return null;
  }

  private boolean beginsWithOneOf(List<MethodName> methods, MethodCallExpr call) {
    MethodCallExpr current = call;
    while (current.getScope().orElse(null) instanceof MethodCallExpr before) {
      current = before;
      TypeName type = resolver.calls().receiverOf(before).erasedName();
      if (type != null) {
        return methods.contains(new MethodName(type.qualifiedName(), before.getNameAsString()));
      }
    }
    return false;
  }
}
