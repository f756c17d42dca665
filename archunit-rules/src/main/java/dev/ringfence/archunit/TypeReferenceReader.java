package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.ringfence.archunit.bytecode.CodeMember;
import dev.ringfence.archunit.bytecode.NamedType;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes references of the places that name types. */
final class TypeReferenceReader {

  private final Targets targets;
  private final Attribution attribution;

  TypeReferenceReader(Targets targets, Attribution attribution) {
    this.targets = targets;
    this.attribution = attribution;
  }

  List<TypeReference> read(JavaClass type, List<NamedType> named) {
    return named.stream()
        .map(
            place ->
                new TypeReference(
                    from(type, place),
                    targets.typeOf(place.type()),
                    SourcePlaces.at(type, place.line())))
        .toList();
  }

  /** Leaves out places without a line where the same member names the same type on a line. */
  static List<TypeReference> withoutUnplacedTwins(List<TypeReference> references) {
    Set<Object> placed = new HashSet<>();
    references.stream()
        .filter(TypeReferenceReader::hasLine)
        .forEach(reference -> placed.add(List.of(reference.from(), reference.target())));
    return references.stream()
        .filter(
            reference ->
                hasLine(reference)
                    || !placed.contains(List.of(reference.from(), reference.target())))
        .toList();
  }

  private static boolean hasLine(TypeReference reference) {
    return reference.place().line() > 0;
  }

  /** The header of a local or anonymous class stands in the member around it. */
  private Member from(JavaClass type, NamedType place) {
    CodeMember in = place.in();
    if (in != null) {
      return attribution.named(type, in);
    }
    TypeName name = TypeUses.nameOf(type);
    return name.named().equals(name)
        ? Member.type(name)
        : attribution.named(type, new CodeMember("", 0));
  }
}
