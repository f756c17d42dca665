package dev.ringfence.checkstyle;

import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file's imports and package say about the types that it does not declare. */
final class Imports {

  /** Those of {@code java.lang} that nobody declares anew beside his own classes. */
  private static final Set<String> OF_THE_LANGUAGE =
      Set.of(
          "AutoCloseable",
          "Boolean",
          "Byte",
          "CharSequence",
          "Character",
          "Class",
          "ClassLoader",
          "Comparable",
          "Deprecated",
          "Double",
          "Error",
          "Exception",
          "Float",
          "FunctionalInterface",
          "IllegalArgumentException",
          "IllegalStateException",
          "Integer",
          "Iterable",
          "Long",
          "Number",
          "Object",
          "Override",
          "Runnable",
          "RuntimeException",
          "SafeVarargs",
          "Short",
          "String",
          "StringBuilder",
          "SuppressWarnings",
          "ThreadLocal",
          "Throwable",
          "Void");

  private final String packageName;
  private final Map<String, List<String>> imported = new HashMap<>();
  private final Map<String, List<List<String>>> ownersOfMembers = new HashMap<>();
  private final boolean hasOnDemand;

  Imports(FileTree file) {
    this.packageName = file.packageName();
    this.hasOnDemand = file.imports().stream().anyMatch(FileTree.Import::isOnDemand);
    for (FileTree.Import declared : file.imports()) {
      if (!declared.isOnDemand()
          && (!declared.isStatic() || QualifiedNames.startsUpperCase(declared.simpleName()))) {
        imported.putIfAbsent(declared.simpleName(), declared.parts());
      }
      if (!declared.isOnDemand() && declared.isStatic()) {
        ownersOfMembers
            .computeIfAbsent(declared.simpleName(), key -> new ArrayList<>())
            .add(declared.parts().subList(0, declared.parts().size() - 1));
      }
    }
  }

  /** The type of another file that a name stands for; unresolved where it can mean two. */
  TypeName typeOf(List<String> parts) {
    String first = parts.get(0);
    List<String> written = imported.get(first);
    if (written != null) {
      List<String> whole = new ArrayList<>(written);
      whole.addAll(parts.subList(1, parts.size()));
      return QualifiedNames.typeOf(whole);
    }
    if (parts.size() > 1 && !QualifiedNames.startsUpperCase(first)) {
      return QualifiedNames.typeOf(parts);
    }
    if (parts.size() == 1 && OF_THE_LANGUAGE.contains(first)) {
      return new TypeName("java.lang", first);
    }
    return hasOnDemand || mayBeOfTheLanguage(first)
        ? TypeName.unresolved(String.join(".", parts))
        : new TypeName(packageName, String.join(".", parts));
  }

  /**
   * The name of the one type from which a static member is imported by name; null if it is none.
   */
  @Nullable List<String> ownerOf(String member) {
    List<List<String>> owners = ownersOfMembers.getOrDefault(member, List.of());
    return owners.size() == 1 ? owners.get(0) : null;
  }

  private static boolean mayBeOfTheLanguage(String simpleName) {
    return JdkTypes.has(new TypeName("java.lang", simpleName));
  }
}
