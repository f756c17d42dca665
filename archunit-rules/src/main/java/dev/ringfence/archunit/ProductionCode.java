package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import dev.ringfence.boundary.config.SourceScope;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The classes that rules are about: no test code, and nothing that the user ignores. For one
 * thread.
 */
final class ProductionCode implements Predicate<JavaClass> {

  private final SourceScope scope;
  private final Map<String, Boolean> isTestFolder = new HashMap<>();
  private String lastFolder = "";
  private boolean isLastTestFolder;

  ProductionCode(SourceScope scope) {
    this.scope = scope;
  }

  @Override
  public boolean test(JavaClass type) {
    return !isTestCode(type) && !scope.ignores(SourcePlaces.fileOf(type));
  }

  private boolean isTestCode(JavaClass type) {
    return type.getSource().filter(source -> isTestCode(source.getUri())).isPresent();
  }

  /** ArchUnit goes by the folders, and takes its time for it; most come folder by folder. */
  private boolean isTestCode(URI classFile) {
    String path = classFile.toString();
    int end = path.lastIndexOf('/') + 1;
    if (end != lastFolder.length() || !path.startsWith(lastFolder)) {
      lastFolder = path.substring(0, end);
      isLastTestFolder =
          isTestFolder.computeIfAbsent(
              lastFolder,
              key ->
                  !ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(Location.of(classFile)));
    }
    return isLastTestFolder;
  }
}
