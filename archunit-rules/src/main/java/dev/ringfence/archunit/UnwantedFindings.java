package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import dev.ringfence.archunit.source.SourceFolders;
import dev.ringfence.archunit.source.Suppressions;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.rule.Finding;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The findings that the sources do not want: suppressed, in generated code, or in a folder that is
 * ignored. Costs nothing as long as there is no finding.
 */
final class UnwantedFindings implements Predicate<Finding> {

  private final JavaClasses imported;
  private final SourceFolders folders;
  private final RingfenceConfig config;
  private final Suppressions suppressions = new Suppressions();
  private final Map<String, Optional<Path>> sources = new HashMap<>();

  UnwantedFindings(JavaClasses imported, SourceFolders folders, RingfenceConfig config) {
    this.imported = imported;
    this.folders = folders;
    this.config = config;
  }

  @Override
  public boolean test(Finding finding) {
    return sources
        .computeIfAbsent(finding.place().file(), this::sourceOf)
        .filter(source -> isIgnored(source) || suppressions.cover(finding, source))
        .isPresent();
  }

  private boolean isIgnored(Path source) {
    Path file = config.file();
    Path folder = file == null ? null : file.toAbsolutePath().normalize().getParent();
    return folder != null
        && source.startsWith(folder)
        && config.scope().ignores(folder.relativize(source).toString().replace('\\', '/'));
  }

  /** Two class files of one source in two folders are of two sources of the same name. */
  private Optional<Path> sourceOf(String file) {
    Map<URI, URI> byFolder = new HashMap<>();
    classesIn(file.substring(0, file.lastIndexOf('/') + 1)).stream()
        .filter(type -> imported.contain(type.getName()))
        .filter(type -> SourcePlaces.fileOf(type).equals(file))
        .flatMap(type -> type.getSource().stream())
        .map(Source::getUri)
        .forEach(classFile -> byFolder.putIfAbsent(classFile.resolve("."), classFile));
    return byFolder.size() == 1
        ? folders.sourceOf(byFolder.values().iterator().next(), file)
        : Optional.empty();
  }

  private Set<JavaClass> classesIn(String folder) {
    if (folder.isEmpty()) {
      return imported.getDefaultPackage().getClasses();
    }
    String packageName = folder.substring(0, folder.length() - 1).replace('/', '.');
    return imported.containPackage(packageName)
        ? imported.getPackage(packageName).getClasses()
        : Set.of();
  }
}
