package dev.ringfence.sources;

import dev.ringfence.boundary.facts.TypeName;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The types of the running Java platform, in packages {@code java.*}. With them, chains through
 * collections, streams and optionals can be followed without any class path.
 */
final class JdkTypes {

  private final Map<TypeName, Optional<KnownType>> known = new ConcurrentHashMap<>();

  /** The public type of that name; null if there is none. */
  @Nullable KnownType find(TypeName name) {
    if (!name.packageName().startsWith("java.")) {
      return null;
    }
    Optional<KnownType> cached = known.get(name);
    if (cached == null) {
      cached = load(name);
      known.put(name, cached);
    }
    return cached.orElse(null);
  }

  private static Optional<KnownType> load(TypeName name) {
    String binaryName = name.packageName() + "." + name.nestedName().replace('.', '$');
    try {
      Class<?> type = Class.forName(binaryName, false, ClassLoader.getPlatformClassLoader());
      // On file systems that ignore case, nothing must be found under another spelling.
      return type.getName().equals(binaryName)
              && java.lang.reflect.Modifier.isPublic(type.getModifiers())
          ? Optional.of(new JdkType(name, type))
          : Optional.empty();
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }
}
