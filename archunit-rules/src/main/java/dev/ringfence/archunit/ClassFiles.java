package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.ringfence.archunit.bytecode.CompiledClass;
import dev.ringfence.archunit.bytecode.UnreadableClassException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The class files behind an import, each read at most once. */
final class ClassFiles {

  private final Map<String, Optional<CompiledClass>> read = new HashMap<>();
  private final SortedSet<String> failures = new TreeSet<>();

  /** A question to a class file. */
  interface Question<T> {
    T ask(CompiledClass compiled) throws UnreadableClassException;
  }

  /** Reads the class file of a class; empty, and noted as a failure, if that is not possible. */
  Optional<CompiledClass> of(JavaClass type) {
    Optional<CompiledClass> known = read.get(type.getName());
    if (known == null) {
      known = type.getSource().flatMap(source -> read(source.getUri()));
      read.put(type.getName(), known);
    }
    return known;
  }

  private Optional<CompiledClass> read(URI uri) {
    try {
      return Optional.of(CompiledClass.read(uri));
    } catch (UnreadableClassException e) {
      failures.add(e.getMessage());
      return Optional.empty();
    }
  }

  /** The answer of a class's file; {@code otherwise} if it cannot be read. */
  <T> T ask(JavaClass type, T otherwise, Question<T> question) {
    return of(type).map(compiled -> ask(compiled, otherwise, question)).orElse(otherwise);
  }

  private <T> T ask(CompiledClass compiled, T otherwise, Question<T> question) {
    try {
      return question.ask(compiled);
    } catch (UnreadableClassException e) {
      failures.add(e.getMessage());
      return otherwise;
    }
  }

  /** What could not be read so far, one message each, sorted. */
  SortedSet<String> failures() {
    return failures;
  }
}
