package dev.ringfence.boundary.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells to whom a package belongs. The nearest pattern above a package wins; where none matches,
 * each direct sub-package of a root is a domain of its own name.
 *
 * <p>The first look-up of a package walks up its name, later ones are one hash look-up. Safe for
 * use by several threads.
 */
public final class DomainMap {

  private static final Territory SHARED = new Territory.SharedKernel();
  private static final Territory OUTSIDE = new Territory.CompositionRoot();

  private final List<String> roots;
  private final Map<String, Territory> exact;
  private final Map<String, Territory> withSubpackages;
  private final Map<String, Territory.Domain> declared;
  private final Map<String, Territory> known = new ConcurrentHashMap<>();

  private DomainMap(Builder builder) {
    this.roots = List.copyOf(builder.roots);
    this.exact = Map.copyOf(builder.exact);
    this.withSubpackages = Map.copyOf(builder.withSubpackages);
    this.declared = Map.copyOf(builder.declared);
  }

  /** A map without domains: all code is outside. */
  public static DomainMap empty() {
    return new Builder().build();
  }

  /** The domains that the map names, by name; those that a root makes are not among them. */
  public Collection<Territory.Domain> declared() {
    return new TreeMap<>(declared).values();
  }

  /** Starts a map. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether the map names no domain, neither by hand nor by a root. */
  public boolean isEmpty() {
    return roots.isEmpty() && declared.isEmpty();
  }

  /** To whom a package belongs; the empty name is the unnamed package, which is outside. */
  public Territory territoryOf(String packageName) {
    Territory cached = known.get(packageName);
    return cached != null ? cached : known.computeIfAbsent(packageName, this::lookUp);
  }

  private Territory lookUp(String packageName) {
    Territory territory = exact.get(packageName);
    for (String p = packageName; territory == null && !p.isEmpty(); p = parentOf(p)) {
      territory = withSubpackages.get(p);
    }
    if (territory == null) {
      territory = byConvention(packageName);
    }
    return territory == null ? OUTSIDE : territory;
  }

  private @Nullable Territory byConvention(String packageName) {
    String nearest = null;
    for (String root : roots) {
      if (PackagePattern.isBelow(packageName, root)
          && (nearest == null || root.length() > nearest.length())) {
        nearest = root;
      }
    }
    if (nearest == null) {
      return null;
    }
    int start = nearest.length() + 1;
    int end = packageName.indexOf('.', start);
    String name = packageName.substring(start, end < 0 ? packageName.length() : end);
    Territory.Domain domain = declared.get(name);
    return domain == null ? new Territory.Domain(name) : domain;
  }

  private static String parentOf(String packageName) {
    int dot = packageName.lastIndexOf('.');
    return dot < 0 ? "" : packageName.substring(0, dot);
  }

  /** Collects the entries of a map. */
  public static final class Builder {
    private final List<String> roots = new ArrayList<>();
    private final Map<String, Territory> exact = new HashMap<>();
    private final Map<String, Territory> withSubpackages = new HashMap<>();
    private final Map<String, Territory.Domain> declared = new HashMap<>();

    private Builder() {}

    /** Makes each direct sub-package of {@code packageName} a domain. */
    public Builder root(String packageName) {
      roots.add(packageName);
      return this;
    }

    /** Gives packages to everyone. */
    public Builder shared(PackagePattern pattern) {
      put(pattern, SHARED);
      return this;
    }

    /** Gives packages to a domain, besides those that a root gives to it. */
    public Builder domain(Territory.Domain domain, List<PackagePattern> patterns) {
      declared.put(domain.name(), domain);
      patterns.forEach(pattern -> put(pattern, domain));
      return this;
    }

    private void put(PackagePattern pattern, Territory territory) {
      (pattern.withSubpackages() ? withSubpackages : exact).put(pattern.packageName(), territory);
    }

    /** The finished map. */
    public DomainMap build() {
      return new DomainMap(this);
    }
  }
}
