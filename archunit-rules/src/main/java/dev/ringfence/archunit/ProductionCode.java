package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import dev.ringfence.boundary.config.SourceScope;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The classes that rules are about: no test code, and nothing that the user ignores. Most come
 * package by package, so that the last answer is kept. For one thread.
 */
final class ProductionCode implements Predicate<JavaClass> {

  private final SourceScope scope;
  private final Map<String, Boolean> testRoots = new HashMap<>();
  private String lastFolder = "";
  private boolean isLastTestFolder;
  private @Nullable JavaPackage lastPackage;
  private boolean mayIgnoreInLast;

  ProductionCode(SourceScope scope) {
    this.scope = scope;
  }

  @Override
  public boolean test(JavaClass type) {
    return !isTestCode(type) && !isIgnored(type);
  }

  private boolean isTestCode(JavaClass type) {
    return type.getSource().filter(source -> isTestCode(type, source.getUri())).isPresent();
  }

  private boolean isTestCode(JavaClass type, URI classFile) {
    String path = classFile.toString();
    int end = path.lastIndexOf('/') + 1;
    if (end != lastFolder.length() || !path.startsWith(lastFolder)) {
      lastFolder = path.substring(0, end);
      isLastTestFolder =
          testRoots.computeIfAbsent(rootOf(lastFolder, type), ProductionCode::isTestRoot);
    }
    return isLastTestFolder;
  }

  /** The folder without that of the package, which may be called as it likes. */
  private static String rootOf(String folder, JavaClass type) {
    String inRoot = SourcePlaces.folderOf(type);
    return folder.endsWith("/" + inRoot)
        ? folder.substring(0, folder.length() - inRoot.length())
        : folder;
  }

  /** ArchUnit takes its time for that. */
  private static boolean isTestRoot(String root) {
    return !ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(Location.of(URI.create(root)));
  }

  @SuppressWarnings("ReferenceEquality") // an import has one object for each package
  private boolean isIgnored(JavaClass type) {
    if (type.getPackage() != lastPackage) {
      lastPackage = type.getPackage();
      mayIgnoreInLast = !scope.ignoresNothingIn(SourcePlaces.folderOf(type));
    }
    return mayIgnoreInLast && scope.ignores(SourcePlaces.fileOf(type));
  }
}
