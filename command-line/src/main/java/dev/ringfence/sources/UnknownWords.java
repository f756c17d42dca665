package dev.ringfence.sources;

import dev.ringfence.boundary.config.NearestWord;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.facts.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the types of the code base's own words that are nowhere: a rule about a type that does not
 * exist looks like a rule that is kept.
 */
final class UnknownWords {

  private final RingfenceConfig config;
  private final TypeIndex index;
  private final TypeNames names;

  UnknownWords(RingfenceConfig config, TypeIndex index, TypeNames names) {
    this.config = config;
    this.index = index;
    this.names = names;
  }

  /**
   * Those that a whole code base neither declares nor names.
   *
   * @param map the file of the words, as it is reported
   */
  List<UnknownWord> in(List<ReadFile> files, String map) {
    List<Map.Entry<String, Place>> unknown =
        config.ownTypes().entrySet().stream()
            .filter(word -> !isKnown(parts(word.getKey()), files))
            .toList();
    if (unknown.isEmpty()) {
      return List.of();
    }
    Set<String> candidates = candidates(files);
    return unknown.stream()
        .map(
            word ->
                new UnknownWord(
                    new Place(map, word.getValue().line(), word.getValue().column()),
                    word.getKey(),
                    NearestWord.to(word.getKey(), candidates).orElse(null)))
        .sorted()
        .toList();
  }

  private static List<String> parts(String canonicalName) {
    return Arrays.asList(canonicalName.split("\\.", -1));
  }

  /** A library's type is known from the files that import it, or name it in full. */
  private boolean isKnown(List<String> name, List<ReadFile> files) {
    return index.type(names.qualified(name)) != null
        || files.stream().anyMatch(file -> file.identifiers().haveAll(name));
  }

  private Set<String> candidates(List<ReadFile> files) {
    Set<String> result = new TreeSet<>();
    index.declared().forEach(type -> result.add(type.name().qualifiedName()));
    for (ReadFile file : files) {
      if (file.file() != null) {
        file.file().imports().stream()
            .filter(imported -> !imported.isStatic() && !imported.isOnDemand())
            .forEach(imported -> result.add(String.join(".", imported.name())));
      }
    }
    return result;
  }
}
