package dev.ringfence.boundary.baseline;

import dev.ringfence.boundary.baseline.DomainBaseline.Known;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.rule.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The known findings of a code base, by the domain that breaks the rule. Immutable.
 *
 * <p>A finding is known by its rule, the member it is in and the member it refers to, and by how
 * often that occurs: a set would hide one more of the same.
 */
public final class Baseline {

  private static final Pattern NOT_IN_ONE_LINE = Pattern.compile("\\R|\\p{Cntrl}");

  private final SortedMap<String, DomainBaseline> domains;

  Baseline(SortedMap<String, DomainBaseline> domains) {
    this.domains = domains;
  }

  /** A baseline that knows nothing. */
  public static Baseline empty() {
    return new Baseline(new TreeMap<>());
  }

  /** A baseline that knows exactly these findings. */
  public static Baseline of(List<Finding> findings) {
    return empty().with(findings, "");
  }

  /** Whether it knows nothing. */
  public boolean isEmpty() {
    return domains.values().stream().allMatch(domain -> domain.entries().isEmpty());
  }

  SortedMap<String, DomainBaseline> domains() {
    return domains;
  }

  /** How many findings of a domain are known. */
  public int countOf(String domain) {
    DomainBaseline known = domains.get(domain);
    return known == null ? 0 : known.count();
  }

  /** How many findings are known in all. */
  public int count() {
    return domains.values().stream().mapToInt(DomainBaseline::count).sum();
  }

  /**
   * What a run found, held against what is known. Of more of the same than are known, the last in
   * reading order are new.
   */
  public Comparison compare(List<Finding> findings, Coverage coverage) {
    Counter counter = counter();
    List<Finding> known = new ArrayList<>();
    List<Finding> fresh = new ArrayList<>();
    findings.stream()
        .sorted()
        .forEach(finding -> (counter.isKnown(finding) ? known : fresh).add(finding));
    return new Comparison(known, fresh, counter.remaining(coverage));
  }

  /** Starts to hold findings against what is known one by one, in reading order of each file. */
  public Counter counter() {
    return new Counter(this);
  }

  /** The same without what no longer occurs: entries and counts only ever go down. */
  public Baseline pruned(List<Finding> findings, Coverage coverage) {
    Map<Entry, Integer> occurring = new HashMap<>();
    findings.forEach(finding -> occurring.merge(Entry.of(finding), 1, Integer::sum));
    TreeMap<String, DomainBaseline> result = new TreeMap<>();
    domains.forEach(
        (domain, known) -> {
          DomainBaseline kept = new DomainBaseline();
          known
              .entries()
              .forEach(
                  (entry, before) -> {
                    int count =
                        coverage.judges(entry)
                            ? Math.min(before.count(), occurring.getOrDefault(entry, 0))
                            : before.count();
                    if (count > 0) {
                      kept.entries().put(entry, new Known(count, before.reason()));
                    }
                  });
          result.put(domain, kept);
        });
    return new Baseline(result);
  }

  /**
   * The same, which also knows those of these findings that are new.
   *
   * @param findings all that a run found
   * @param reason why
   * @throws IllegalArgumentException if it is no {@linkplain #isReason reason}
   */
  public Baseline accepting(List<Finding> findings, String reason) {
    if (!isReason(reason)) {
      throw new IllegalArgumentException("the reason is to be one line of text");
    }
    return with(compare(findings, Coverage.everything()).fresh(), reason.strip());
  }

  /** Whether a text can be kept as a reason: one line that says something. */
  public static boolean isReason(String text) {
    return !text.isBlank() && !NOT_IN_ONE_LINE.matcher(text).find();
  }

  private Baseline with(List<Finding> findings, String reason) {
    TreeMap<String, DomainBaseline> result = new TreeMap<>();
    domains.forEach(
        (domain, known) -> {
          DomainBaseline copy = new DomainBaseline();
          copy.entries().putAll(known.entries());
          result.put(domain, copy);
        });
    for (Finding finding : findings) {
      result
          .computeIfAbsent(finding.fromDomain(), domain -> new DomainBaseline())
          .entries()
          .merge(
              Entry.of(finding),
              new Known(1, reason),
              (before, one) ->
                  new Known(before.count() + 1, reason.isEmpty() ? before.reason() : reason));
    }
    return new Baseline(result);
  }

  /**
   * What a run means.
   *
   * @param known the findings that the baseline knows, in reading order
   * @param fresh those that it does not
   * @param fixed how many known ones no longer occur, by the domain that fixed them
   */
  public record Comparison(
      List<Finding> known, List<Finding> fresh, SortedMap<String, Integer> fixed) {

    /** How many known findings no longer occur. */
    public int fixedInAll() {
      return fixed.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The line that ends every run: {@code 41 known, 2 new, 3 fixed}. */
    public String summary() {
      return known.size() + " known, " + fresh.size() + " new, " + fixedInAll() + " fixed";
    }
  }

  /** Counts off what is known. Not safe for use by several threads. */
  public static final class Counter {
    private final Map<String, Map<Entry, Integer>> left = new HashMap<>();

    private Counter(Baseline baseline) {
      baseline.domains.forEach(
          (domain, known) -> {
            Map<Entry, Integer> counts = new HashMap<>();
            known.entries().forEach((entry, value) -> counts.put(entry, value.count()));
            left.put(domain, counts);
          });
    }

    /** Whether the next finding is one that the baseline knows. */
    public boolean isKnown(Finding finding) {
      Map<Entry, Integer> counts = left.get(finding.fromDomain());
      if (counts == null) {
        return false;
      }
      Entry entry = Entry.of(finding);
      int before = counts.getOrDefault(entry, 0);
      if (before > 0) {
        counts.put(entry, before - 1);
      }
      return before > 0;
    }

    /**
     * Whether the baseline knows the next finding, where the engine cannot tell how many parameters
     * the method has that it refers to: any entry of its name will do, the exact one first.
     */
    public boolean isKnownByName(Finding finding) {
      if (isKnown(finding)) {
        return true;
      }
      Member to = finding.to();
      Map<Entry, Integer> counts = left.get(finding.fromDomain());
      if (counts == null || to == null || to.name().isEmpty()) {
        return false;
      }
      Entry entry = Entry.of(finding);
      return counts.entrySet().stream()
          .filter(each -> each.getValue() > 0 && each.getKey().isOfTheName(entry))
          .min(Map.Entry.comparingByKey())
          .map(each -> counts.merge(each.getKey(), -1, Integer::sum))
          .isPresent();
    }

    private SortedMap<String, Integer> remaining(Coverage coverage) {
      TreeMap<String, Integer> result = new TreeMap<>();
      left.forEach(
          (domain, counts) -> {
            int sum =
                counts.entrySet().stream()
                    .filter(entry -> coverage.judges(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            if (sum > 0) {
              result.put(domain, sum);
            }
          });
      return result;
    }
  }
}
