package dev.ringfence.archunit;

import dev.ringfence.boundary.rule.MissingSupertype;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an analysis could not see. A rule that sees nothing looks like a rule that is kept. */
final class Gaps {

  private static final String ADVICE =
      " Put it on the class path of the test, or import it with the other classes.";

  private final List<String> sentences = new ArrayList<>();
  private final SortedMap<String, SortedSet<String>> callersByTarget = new TreeMap<>();

  void add(List<MissingSupertype> supertypes) {
    for (MissingSupertype missing : supertypes) {
      sentences.add(
          "incomplete analysis: %s extend%s %s, which the import could not resolve (%s).%s"
              .formatted(
                  count(missing.needed()),
                  missing.needed() == 1 ? "s" : "",
                  missing.supertype(),
                  example(missing.needed(), missing.example().qualifiedName()),
                  ADVICE));
    }
  }

  /**
   * Notes a class of another domain that is called or handed over and of which nothing but the name
   * is known.
   */
  void addUnknownTarget(String target, String caller) {
    callersByTarget.computeIfAbsent(target, key -> new TreeSet<>()).add(caller);
  }

  void addUnreadable(Collection<String> failures) {
    failures.forEach(failure -> sentences.add("incomplete analysis: " + failure + "."));
  }

  /** All that was noted, one sentence each. */
  List<String> sentences() {
    List<String> result = new ArrayList<>(sentences);
    callersByTarget.forEach(
        (target, callers) ->
            result.add(
                "incomplete analysis: %s use%s %s, which the import could not resolve (%s).%s"
                    .formatted(
                        count(callers.size()),
                        callers.size() == 1 ? "s" : "",
                        target,
                        example(callers.size(), callers.first()),
                        ADVICE)));
    result.sort(null);
    return result;
  }

  private static String count(int classes) {
    return classes == 1 ? "1 class" : classes + " classes";
  }

  private static String example(int count, String name) {
    return count == 1 ? name : "for example " + name;
  }
}
