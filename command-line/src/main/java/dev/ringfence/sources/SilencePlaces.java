package dev.ringfence.sources;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.rule.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which findings the declarations around their places do not want, of a file already judged. */
final class SilencePlaces {

  private final ReadFile read;
  private final TypeNames names;
  private final Silencer silencer;

  SilencePlaces(ReadFile read, TypeNames names, Silencer silencer) {
    this.read = read;
    this.names = names;
    this.silencer = silencer;
  }

  /** The findings that are wanted. */
  List<Finding> loud(List<Finding> findings) {
    SourceFile file = read.file();
    CompilationUnit unit = read.unit().orElse(null);
    if (file == null || unit == null) {
      return findings;
    }
    Scopes scopes = new Scopes(file, TypeNodes.of(unit, file), names);
    return findings.stream()
        .filter(
            finding ->
                !silencer.silences(finding, Silence.at(innermost(unit, finding.place()), scopes)))
        .toList();
  }

  private static Node innermost(Node start, Place place) {
    Position position = new Position(place.line(), Math.max(1, place.column()));
    Node node = start;
    for (Node inner = start; inner != null; inner = childAt(node, position)) {
      node = inner;
    }
    return node;
  }

  private static @Nullable Node childAt(Node node, Position position) {
    return node.getChildNodes().stream()
        .filter(child -> child.getRange().filter(range -> range.contains(position)).isPresent())
        .findFirst()
        .orElse(null);
  }
}
