package dev.ringfence.checkstyle;

import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.CodeBase;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The types that one file shows, with the JDK's above them, and those of other files of which the
 * user has said by their names what they are.
 */
final class OneFile implements CodeBase {

  private final FileTree file;
  private final Declarations declarations;
  private final Map<TypeName, Optional<TypeFacts>> known = new HashMap<>();
  private final Predicate<TypeName> isPromised;
  private final List<TypeUse.Declared> promise;

  /** Nothing. */
  static final CodeBase NONE =
      new CodeBase() {
        @Override
        public @Nullable TypeFacts find(TypeName name) {
          return null;
        }

        @Override
        public Collection<TypeFacts> subtypesOf(TypeName name) {
          return List.of();
        }

        @Override
        public List<Call> callsOf(Signature method) {
          return List.of();
        }
      };

  /** With nothing said of other files. */
  OneFile(FileTree file, Declarations declarations) {
    this(file, declarations, name -> false, List.of());
  }

  private OneFile(
      FileTree file,
      Declarations declarations,
      Predicate<TypeName> isPromised,
      List<TypeUse.Declared> promise) {
    this.file = file;
    this.declarations = declarations;
    this.isPromised = isPromised;
    this.promise = promise;
  }

  /** The same, where the types of certain names are concrete subtypes of others. */
  OneFile promising(Predicate<TypeName> names, List<TypeName> supertypes) {
    return new OneFile(file, declarations, names, supertypes.stream().map(TypeUse::of).toList());
  }

  @Override
  public @Nullable TypeFacts find(TypeName name) {
    return known.computeIfAbsent(name, this::findAnew).orElse(null);
  }

  private Optional<TypeFacts> findAnew(TypeName name) {
    DeclaredType declared = file.type(name);
    if (declared != null) {
      return Optional.of(declarations.of(declared));
    }
    TypeFacts ofJdk = JdkTypes.find(name);
    return ofJdk == null && isPromised.test(name)
        ? Optional.of(promised(name))
        : Optional.ofNullable(ofJdk);
  }

  private TypeFacts promised(TypeName name) {
    return new TypeFacts(
        name,
        TypeFacts.Kind.CLASS,
        false,
        false,
        List.of(),
        promise,
        List.of(),
        List.of(),
        List.of(),
        new Place("", 0, 0));
  }

  @Override
  public Collection<TypeFacts> subtypesOf(TypeName name) {
    return List.of();
  }

  @Override
  public List<Call> callsOf(Signature method) {
    return List.of();
  }
}
