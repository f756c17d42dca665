package dev.ringfence.boundary.domain;

import dev.ringfence.boundary.facts.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** To whom a package belongs. Compare with {@code equals}. */
public sealed interface Territory {

  /** The name in messages and reports. */
  String label();

  /**
   * A bounded context: a named set of packages.
   *
   * @param name as the map gives it
   * @param api the packages that others may use; empty if the map does not say
   * @param uses the domains that it may use, by name, each with the place where the map says so;
   *     null if the map does not say
   * @param owner whoever answers for it; null if the map does not say
   */
  record Domain(
      String name,
      List<PackagePattern> api,
      @Nullable Map<String, Place> uses,
      @Nullable String owner)
      implements Territory {
    public Domain {
      api = List.copyOf(api);
      uses = uses == null ? null : Map.copyOf(uses);
    }

    /** A domain of which the map gives only the name. */
    public Domain(String name) {
      this(name, List.of(), null, null);
    }

    @Override
    public String label() {
      return name;
    }
  }

  /** Packages that every domain may use. No worker, subscriber or event lives there. */
  record SharedKernel() implements Territory {
    @Override
    public String label() {
      return "shared-kernel";
    }
  }

  /** All other code: the main class, the wiring, and everything where there is no map. */
  record CompositionRoot() implements Territory {
    @Override
    public String label() {
      return "composition-root";
    }
  }
}
