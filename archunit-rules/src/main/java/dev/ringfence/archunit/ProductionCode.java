package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import dev.ringfence.boundary.config.SourceScope;
import java.util.function.Predicate;

/** The classes that rules are about: no test code, and nothing that the user ignores. */
final class ProductionCode implements Predicate<JavaClass> {

  private final SourceScope scope;

  ProductionCode(SourceScope scope) {
    this.scope = scope;
  }

  @Override
  public boolean test(JavaClass type) {
    return !isTestCode(type) && !scope.ignores(SourcePlaces.fileOf(type));
  }

  private static boolean isTestCode(JavaClass type) {
    return type.getSource()
        .map(source -> Location.of(source.getUri()))
        .filter(location -> !ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location))
        .isPresent();
  }
}
