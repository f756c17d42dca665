package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.ringfence.archunit.source.SourceFolders;
import dev.ringfence.archunit.source.Suppressions;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.rule.Finding;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
  private @Nullable Map<String, List<JavaClass>> byFile;

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
    Map<String, List<JavaClass>> classes = classesByFile();
    Map<URI, URI> byFolder = new HashMap<>();
    String simpleName = file.substring(file.lastIndexOf('/') + 1);
    for (JavaClass type : classes.getOrDefault(simpleName, List.of())) {
      if (SourcePlaces.fileOf(type).equals(file)) {
        URI classFile = type.getSource().orElseThrow().getUri();
        byFolder.putIfAbsent(classFile.resolve("."), classFile);
      }
    }
    return byFolder.size() == 1
        ? folders.sourceOf(byFolder.values().iterator().next(), file)
        : Optional.empty();
  }

  /** The classes that have a source, by its name without the folder, as class files have it. */
  private Map<String, List<JavaClass>> classesByFile() {
    Map<String, List<JavaClass>> known = byFile;
    if (known == null) {
      known = new HashMap<>();
      for (JavaClass type : imported) {
        if (type.getSource().isPresent()) {
          known.computeIfAbsent(SourcePlaces.nameOf(type), key -> new ArrayList<>(1)).add(type);
        }
      }
      byFile = known;
    }
    return known;
  }
}
