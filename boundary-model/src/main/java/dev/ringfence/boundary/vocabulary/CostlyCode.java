package dev.ringfence.boundary.vocabulary;

import dev.ringfence.boundary.domain.PackagePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a dispatch condition must not reach, looked up by names. Immutable. */
public final class CostlyCode {

  private final Set<String> types;
  private final MethodNames methods;
  private final List<PackagePattern> packages;

  /** What these words name. */
  public CostlyCode(Collection<CostlyWord> words) {
    Set<String> ofType = new HashSet<>();
    List<MethodName> ofMethod = new ArrayList<>();
    List<PackagePattern> ofPackage = new ArrayList<>();
    for (CostlyWord word : words) {
      if (word instanceof CostlyWord.OfType type) {
        ofType.add(type.type());
      } else if (word instanceof CostlyWord.OfMethod method) {
        ofMethod.add(method.method());
      } else if (word instanceof CostlyWord.OfPackage pattern) {
        ofPackage.add(pattern.pattern());
      }
    }
    this.types = Set.copyOf(ofType);
    this.methods = new MethodNames(ofMethod);
    this.packages = List.copyOf(ofPackage);
  }

  /** The canonical names of the types of which, as of their subtypes, every method is costly. */
  public Set<String> types() {
    return types;
  }

  /** The methods that are costly, whatever the others of their types are. */
  public MethodNames methods() {
    return methods;
  }

  /** Whether every type of a package is costly. */
  public boolean isCostlyPackage(String packageName) {
    return packages.stream().anyMatch(pattern -> pattern.matches(packageName));
  }
}
