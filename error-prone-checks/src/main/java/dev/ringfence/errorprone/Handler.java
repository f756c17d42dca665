package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.ringfence.boundary.vocabulary.SubscriberWord;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The method that a subscriber has to declare, for a fix that writes it.
 *
 * @param method as the subscriber type declares it
 * @param parameters its parameters, in terms of the subscriber
 */
record Handler(MethodSymbol method, List<Type> parameters) {

  /**
   * The handler of a subscriber; empty if there is not exactly one or a class must not write it: it
   * is there already, in the class or for good above it.
   */
  static Optional<Handler> missingIn(ClassSymbol subscriber, Unit unit, VisitorState state) {
    Types types = state.getTypes();
    List<Handler> handlers = new ArrayList<>();
    for (Type above : types.closure(subscriber.type)) {
      for (String name : handlerNames(above, unit.compilation().config().vocabulary())) {
        for (MethodSymbol method : methods(above, name)) {
          Handler handler = seenFrom(subscriber, method, types);
          if (handlers.stream().noneMatch(other -> other.hasParameters(handler, types))) {
            handlers.add(handler);
          }
        }
      }
    }
    return handlers.size() == 1
        ? Optional.of(handlers.get(0)).filter(handler -> handler.mayBeWritten(subscriber, types))
        : Optional.empty();
  }

  private static List<String> handlerNames(Type type, Vocabulary vocabulary) {
    SubscriberWord word = vocabulary.subscriber(type.tsym.getQualifiedName().toString());
    return word == null || word.handler() == null ? List.of() : List.of(word.handler());
  }

  private static List<MethodSymbol> methods(Type type, String name) {
    List<MethodSymbol> result = new ArrayList<>();
    for (Symbol member : ASTHelpers.getEnclosedElements(type.tsym)) {
      if (member instanceof MethodSymbol method
          && method.getSimpleName().contentEquals(name)
          && !ASTHelpers.isStatic(method)
          && !method.isPrivate()
          && method.getTypeParameters().isEmpty()) {
        result.add(method);
      }
    }
    return result;
  }

  private static Handler seenFrom(ClassSymbol subscriber, MethodSymbol method, Types types) {
    return new Handler(
        method, List.copyOf(types.memberType(subscriber.type, method).getParameterTypes()));
  }

  private boolean hasParameters(Handler other, Types types) {
    return hasParameters(other.parameters, types);
  }

  /** Whether these are the parameters, erased. */
  boolean hasParameters(List<Type> others, Types types) {
    if (others.size() != parameters.size()) {
      return false;
    }
    for (int i = 0; i < others.size(); i++) {
      if (!types.isSameType(types.erasure(others.get(i)), types.erasure(parameters.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private boolean mayBeWritten(ClassSymbol subscriber, Types types) {
    String name = method.getSimpleName().toString();
    for (Type above : types.closure(subscriber.type)) {
      for (Symbol member : ASTHelpers.getEnclosedElements(above.tsym)) {
        if (member instanceof MethodSymbol other
            && other.getSimpleName().contentEquals(name)
            && hasParameters(seenFrom(subscriber, other, types).parameters, types)
            && (above.tsym == subscriber || (other.flags() & (Flags.FINAL | Flags.STATIC)) != 0)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a class, not an interface, already has a body for it above the subscriber. */
  boolean isInheritedFromClass(ClassSymbol subscriber, Types types) {
    MethodSymbol implementation = method.implementation(subscriber, types, /* checkResult= */ true);
    return implementation != null
        && !implementation.enclClass().isInterface()
        && !Bodies.isAbstract(implementation);
  }
}
