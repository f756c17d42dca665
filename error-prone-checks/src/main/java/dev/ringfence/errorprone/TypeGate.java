package dev.ringfence.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Keeps away from the judge what the vocabulary has no word for, before any facts about it are
 * gathered. It errs on the side of yes.
 */
final class TypeGate {

  private static final int SUBSCRIBER = 1;
  private static final int EVENT = 2;
  private static final int ENTITY_CALLBACK = 4;
  private static final int WORKER = 8;
  private static final int TAKES_ARGUMENTS = 16;
  private static final int ANYTHING =
      SUBSCRIBER | EVENT | ENTITY_CALLBACK | WORKER | TAKES_ARGUMENTS;

  private final Vocabulary vocabulary;
  private final Types types;
  private final boolean anyMethodMayBeWorker;
  private final IdentityHashMap<ClassSymbol, Integer> known = new IdentityHashMap<>();
  private final IdentityHashMap<Symbol, Boolean> callbackAnnotations = new IdentityHashMap<>();

  TypeGate(Vocabulary vocabulary, Types types) {
    this.vocabulary = vocabulary;
    this.types = types;
    this.anyMethodMayBeWorker =
        vocabulary.hasWorkerAnnotations() || !vocabulary.takingLambdas().isEmpty();
  }

  /** Whether a subscriber type, or one that cannot be looked at, is the class or above it. */
  boolean mayBeSubscriber(ClassSymbol symbol) {
    return (wordsFor(symbol) & SUBSCRIBER) != 0;
  }

  /** The same of an event. */
  boolean mayBeEvent(ClassSymbol symbol) {
    return (wordsFor(symbol) & EVENT) != 0;
  }

  /** Whether it may matter that another domain uses a class: a worker, an event, or in one. */
  boolean mayBeOfNote(ClassSymbol symbol) {
    if (anyMethodMayBeWorker) {
      return true;
    }
    for (ClassSymbol type = symbol; type != null; type = ASTHelpers.enclosingClass(type)) {
      if ((wordsFor(type) & (WORKER | EVENT)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a class may have methods that take a worker, an event or a dispatch condition. */
  boolean mayTakeArguments(ClassSymbol symbol) {
    return (wordsFor(symbol) & TAKES_ARGUMENTS) != 0;
  }

  /** Whether a persistence provider may call some of the methods that a class declares. */
  boolean mayHaveEntityCallbacks(JCClassDecl type) {
    if ((wordsFor(type.sym) & ENTITY_CALLBACK) != 0) {
      return true;
    }
    for (JCTree member : type.defs) {
      if (member instanceof JCMethodDecl method && isEntityCallback(method)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEntityCallback(JCMethodDecl method) {
    if (haveCallbackAnnotation(method.mods.annotations)) {
      return true;
    }
    for (JCVariableDecl parameter : method.params) {
      if (haveCallbackAnnotation(parameter.mods.annotations)) {
        return true;
      }
    }
    return false;
  }

  private boolean haveCallbackAnnotation(List<JCAnnotation> annotations) {
    for (JCAnnotation annotation : annotations) {
      if (callbackAnnotations.computeIfAbsent(annotation.type.tsym, this::isCallbackAnnotation)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCallbackAnnotation(Symbol annotation) {
    return vocabulary
        .entityCallbackAnnotations()
        .contains(annotation.getQualifiedName().toString());
  }

  private int wordsFor(ClassSymbol symbol) {
    Integer cached = known.get(symbol);
    if (cached == null) {
      known.put(symbol, 0);
      cached = lookUp(symbol);
      known.put(symbol, cached);
    }
    return cached;
  }

  private int lookUp(ClassSymbol symbol) {
    try {
      symbol.complete();
      int words = wordsOf(symbol);
      for (Type above : types.directSupertypes(symbol.type)) {
        words |= above.tsym instanceof ClassSymbol next ? wordsFor(next) : ANYTHING;
      }
      return symbol.type.isErroneous() ? ANYTHING : words;
    } catch (CompletionFailure e) {
      return ANYTHING;
    }
  }

  private int wordsOf(ClassSymbol symbol) {
    String name = symbol.getQualifiedName().toString();
    int words = vocabulary.subscriber(name) == null ? 0 : SUBSCRIBER;
    words |= vocabulary.eventTypes().contains(name) || isAnnotatedEvent(symbol) ? EVENT : 0;
    words |= vocabulary.isWorkerType(name) ? WORKER : 0;
    words |= vocabulary.looksAtArgumentsOf(name) ? TAKES_ARGUMENTS : 0;
    return words | (vocabulary.entityCallbackTypes().contains(name) ? ENTITY_CALLBACK : 0);
  }

  private boolean isAnnotatedEvent(ClassSymbol symbol) {
    return !vocabulary.eventAnnotations().isEmpty()
        && symbol.getAnnotationMirrors().stream()
            .anyMatch(
                annotation ->
                    vocabulary
                        .eventAnnotations()
                        .contains(annotation.type.tsym.getQualifiedName().toString()));
  }
}
