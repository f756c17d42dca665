package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.Source;
import dev.ringfence.boundary.facts.Place;

/**
 * Where classes stand in their sources. Class files name the source file without its folder, and
 * lines for code alone: a type or method is placed at its first line of code.
 */
final class SourcePlaces {

  private SourcePlaces() {}

  static String fileOf(JavaClass type) {
    return folderOf(type) + nameOf(type);
  }

  /** The folder of its package, with a slash at its end; empty for the unnamed package. */
  static String folderOf(JavaClass type) {
    String name = type.getPackageName();
    return name.isEmpty() ? "" : name.replace('.', '/') + "/";
  }

  /** The file's name without its folder. */
  static String nameOf(JavaClass type) {
    return type.getSource()
        .flatMap(Source::getFileName)
        .orElseGet(() -> topLevelName(type) + ".java");
  }

  private static String topLevelName(JavaClass type) {
    String nested = TypeUses.nameOf(type).nestedName();
    int dot = nested.indexOf('.');
    return dot < 0 ? nested : nested.substring(0, dot);
  }

  static Place of(JavaClass type) {
    int line =
        type.getCodeUnits().stream()
            .mapToInt(SourcePlaces::lineOf)
            .filter(each -> each > 0)
            .min()
            .orElse(0);
    return at(type, line);
  }

  static Place at(JavaClass type, int line) {
    return new Place(fileOf(type), line, 0);
  }

  static int lineOf(JavaCodeUnit codeUnit) {
    return codeUnit.getSourceCodeLocation().getLineNumber();
  }
}
