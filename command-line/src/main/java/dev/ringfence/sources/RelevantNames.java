package dev.ringfence.sources;

import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The simple names without which a file can hold no finding about a reference: those of workers,
 * and of all members and types through whose declarations a worker is handed on. A file that has
 * none of them need not be read again.
 */
final class RelevantNames {

  private final Judge judge;
  private final Set<String> running = new HashSet<>();
  private final Map<String, Set<String>> mentionedBy = new HashMap<>();
  private final Identifiers relevant;

  RelevantNames(TypeIndex index, Vocabulary vocabulary, TypeNames names, Judge judge) {
    this.judge = judge;
    Set<String> start = new HashSet<>();
    for (String role : vocabulary.roleTypes()) {
      TypeName name = names.qualified(Arrays.asList(role.split("\\.", -1)));
      start.add(name.simpleName());
      for (TypeFacts worker : index.subtypesOf(name)) {
        start.add(worker.name().simpleName());
        addRunning(vocabulary.runBy(role), worker);
      }
    }
    for (SourceType type : index.declared()) {
      addAnnotated(type, vocabulary);
      addMentions(type);
    }
    start.addAll(running);
    vocabulary.words().workers().stream()
        .flatMap(word -> word.enqueuedBy().stream())
        .forEach(method -> start.add(method.method()));
    this.relevant = Identifiers.of(closure(start));
  }

  private void addRunning(Set<String> runBy, TypeFacts worker) {
    if (runBy.isEmpty()) {
      worker.methods().forEach(method -> running.add(method.name()));
    } else {
      running.addAll(runBy);
    }
  }

  private void addAnnotated(SourceType type, Vocabulary vocabulary) {
    for (SourceType.Method method : type.declaredMethods()) {
      for (TypeSyntax annotation : method.annotations()) {
        String simpleName = lastName(annotation);
        if (vocabulary.workerAnnotations().stream().anyMatch(word -> endsWith(word, simpleName))) {
          running.add(method.name());
        }
      }
    }
  }

  private static boolean endsWith(String qualifiedName, String simpleName) {
    return qualifiedName.equals(simpleName) || qualifiedName.endsWith("." + simpleName);
  }

  private static String lastName(TypeSyntax annotation) {
    List<String> names = ((TypeSyntax.Named) annotation).names();
    return names.get(names.size() - 1);
  }

  private void addMentions(SourceType type) {
    String name = type.name().simpleName();
    type.header().supertypes().forEach(supertype -> addMentions(supertype, name));
    type.typeParameters().forEach(variable -> addMentions(variable.bound(), name));
    // Whoever names the outer type may go on to the nested one.
    for (SourceType outer = type.outer(); outer != null; outer = outer.outer()) {
      mention(name, outer.name().simpleName());
    }
    type.declaredFields().forEach(field -> addMentions(field.type(), field.name()));
    for (SourceType.Method method : type.declaredMethods()) {
      addMentions(method.returnType(), method.name());
      method.parameters().forEach(parameter -> addMentions(parameter, method.name()));
      method.typeParameters().forEach(variable -> addMentions(variable.bound(), method.name()));
    }
  }

  private void addMentions(TypeSyntax syntax, String carrier) {
    if (syntax instanceof TypeSyntax.Named named) {
      for (TypeSyntax.Part part : named.parts()) {
        mention(part.name(), carrier);
        part.arguments().forEach(argument -> addMentions(argument, carrier));
      }
    } else if (syntax instanceof TypeSyntax.Array array) {
      addMentions(array.component(), carrier);
    } else if (syntax instanceof TypeSyntax.Wildcard wildcard) {
      if (wildcard.upper() != null) {
        addMentions(wildcard.upper(), carrier);
      }
      if (wildcard.lower() != null) {
        addMentions(wildcard.lower(), carrier);
      }
    }
  }

  private void addMentions(JavaType bound, String carrier) {
    if (bound instanceof JavaType.Declared declared) {
      mention(declared.name().simpleName(), carrier);
      declared.arguments().forEach(argument -> addMentions(argument, carrier));
    }
  }

  private void mention(String name, String carrier) {
    mentionedBy.computeIfAbsent(name, key -> new HashSet<>()).add(carrier);
  }

  private Set<String> closure(Set<String> start) {
    Set<String> found = new HashSet<>(start);
    Deque<String> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      for (String carrier : mentionedBy.getOrDefault(open.pop(), Set.of())) {
        if (found.add(carrier)) {
          open.push(carrier);
        }
      }
    }
    mentionedBy.clear();
    return found;
  }

  /** Whether a call of a method of that name may run or take a worker, whoever has the method. */
  boolean isMethodThatMatters(String name) {
    return running.contains(name) || judge.looksAtArguments(name) || judge.mayEnqueueLambda(name);
  }

  /** Whether a file with these identifiers may hold a finding about a reference. */
  boolean mayBeIn(Identifiers identifiers) {
    return identifiers.mayHaveOneOf(relevant);
  }
}
