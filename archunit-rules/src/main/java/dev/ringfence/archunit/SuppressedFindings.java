package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import dev.ringfence.archunit.source.SourceFolders;
import dev.ringfence.archunit.source.Suppressions;
import dev.ringfence.boundary.rule.Finding;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The findings that the sources do not want. Costs nothing as long as there is none. */
final class SuppressedFindings implements Predicate<Finding> {

  private final JavaClasses imported;
  private final Suppressions suppressions;
  private @Nullable Map<String, Set<URI>> classFiles;

  SuppressedFindings(JavaClasses imported, SourceFolders folders) {
    this.imported = imported;
    this.suppressions = new Suppressions(folders);
  }

  @Override
  public boolean test(Finding finding) {
    if (classFiles == null) {
      classFiles = classFilesBySource();
    }
    Set<URI> inFile = classFiles.getOrDefault(finding.place().file(), Set.of());
    return inFile.size() == 1 && suppressions.cover(finding, inFile.iterator().next());
  }

  /** By source one class file of each folder: two folders are two sources of the same name. */
  private Map<String, Set<URI>> classFilesBySource() {
    Map<String, Map<URI, URI>> byFolder = new HashMap<>();
    for (JavaClass type : imported) {
      type.getSource()
          .map(Source::getUri)
          .ifPresent(
              file ->
                  byFolder
                      .computeIfAbsent(SourcePlaces.fileOf(type), key -> new HashMap<>())
                      .putIfAbsent(file.resolve("."), file));
    }
    Map<String, Set<URI>> result = new HashMap<>();
    byFolder.forEach((source, files) -> result.put(source, Set.copyOf(files.values())));
    return result;
  }
}
