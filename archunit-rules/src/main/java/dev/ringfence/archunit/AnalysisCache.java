package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Keeps the analysis of an import for as long as the import is in use. Imports are told apart by
 * identity: ArchUnit takes two for equal if their classes have the same names.
 */
final class AnalysisCache {

  private record Entry(WeakReference<JavaClasses> imported, Analysis analysis) {}

  private final Function<JavaClasses, Analysis> analyser;
  private final List<Entry> entries = new ArrayList<>();

  AnalysisCache(Function<JavaClasses, Analysis> analyser) {
    this.analyser = analyser;
  }

  synchronized Analysis of(JavaClasses imported) {
    entries.removeIf(entry -> entry.imported().refersTo(null));
    for (Entry entry : entries) {
      if (entry.imported().refersTo(imported)) {
        return entry.analysis();
      }
    }
    Analysis analysis = analyser.apply(imported);
    entries.add(new Entry(new WeakReference<>(imported), analysis));
    return analysis;
  }
}
