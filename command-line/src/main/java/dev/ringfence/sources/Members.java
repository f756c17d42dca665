package dev.ringfence.sources;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up members of types, with those that are inherited. */
final class Members {

  private final TypeIndex index;

  Members(TypeIndex index) {
    this.index = index;
  }

  /**
   * A method as a member of some type.
   *
   * @param seen what the declaring type's variables stand for
   */
  record MethodOf(KnownMethod method, Substitution seen) {
    List<JavaType> parameters() {
      return method.parameters().stream().map(seen::apply).toList();
    }
  }

  /**
   * The methods of one name.
   *
   * @param isComplete whether all supertypes are in sight, so that there can be no further ones
   */
  record Methods(List<MethodOf> found, boolean isComplete) {}

  /** The declaration of a type; null if it is out of sight. */
  @Nullable KnownType find(TypeName name) {
    return index.type(name);
  }

  /** A type and all above it, as the type sees them: itself first, {@code Object} last. */
  List<JavaType.Declared> upFrom(JavaType.Declared start) {
    Map<TypeName, JavaType.Declared> found = new LinkedHashMap<>();
    collect(start, found);
    found.remove(JavaTypes.OBJECT.name());
    found.put(JavaTypes.OBJECT.name(), JavaTypes.OBJECT);
    return new ArrayList<>(found.values());
  }

  private void collect(JavaType.Declared type, Map<TypeName, JavaType.Declared> found) {
    if (found.putIfAbsent(type.name(), type) != null) {
      return;
    }
    KnownType known = index.type(type.name());
    if (known != null) {
      Substitution seen = Substitution.of(known, type);
      known.supertypes().forEach(above -> collect(seen.applyTo(above), found));
    }
  }

  /** All methods of a name that a type has, without those that others of them override. */
  Methods methods(JavaType receiver, String name) {
    if (!(receiver.limit() instanceof JavaType.Declared declared)) {
      return new Methods(List.of(), !(receiver.limit() instanceof JavaType.Unknown));
    }
    List<MethodOf> found = new ArrayList<>();
    Set<String> signatures = new HashSet<>();
    boolean isComplete = true;
    for (JavaType.Declared type : upFrom(declared)) {
      KnownType known = index.type(type.name());
      if (known == null) {
        isComplete = false;
        continue;
      }
      Substitution seen = Substitution.of(known, type);
      for (KnownMethod method : known.methods(name)) {
        MethodOf candidate = new MethodOf(method, seen);
        if (isMember(method, known, declared)
            && signatures.add(
                candidate.parameters().stream().map(JavaType::erasure).toList().toString())) {
          found.add(candidate);
        }
      }
    }
    return new Methods(found, isComplete);
  }

  /**
   * Which bound of a type variable with several has a method; the type itself if it is none such.
   */
  JavaType ownerOf(String method, JavaType receiver) {
    JavaType type = receiver.limitOfWildcard();
    if (!(type instanceof JavaType.Variable variable)
        || variable.furtherBounds().isEmpty()
        || !methods(variable, method).found().isEmpty()) {
      return receiver;
    }
    for (JavaType bound : variable.furtherBounds()) {
      if (!methods(bound, method).found().isEmpty()) {
        return bound;
      }
    }
    return Stream.concat(Stream.of(variable.bound()), variable.furtherBounds().stream())
            .allMatch(bound -> methods(bound, method).isComplete())
        ? receiver
        : JavaTypes.UNKNOWN;
  }

  private boolean isMember(KnownMethod method, KnownType declaring, JavaType.Declared of) {
    if (declaring.name().equals(of.name())) {
      return true;
    }
    boolean ofInterfaceOnly = method.isStatic() && declaring.isInterface();
    boolean outOfReach = method.isPrivate() && !sameFile(declaring, of);
    return !ofInterfaceOnly && !outOfReach && !method.name().equals(Member.CONSTRUCTOR);
  }

  private boolean sameFile(KnownType declaring, JavaType.Declared other) {
    return declaring instanceof SourceType one
        && index.type(other.name()) instanceof SourceType another
        && one.file() == another.file();
  }

  /** The type of a field; null if there is none in sight. */
  @Nullable JavaType field(JavaType receiver, String name) {
    FieldOf found = fieldOf(receiver, name);
    return found == null ? null : found.seen().apply(found.field().type());
  }

  /** A field as a member of some type. */
  record FieldOf(KnownField field, Substitution seen) {}

  /** A field, declared or inherited; null if there is none in sight. */
  @Nullable FieldOf fieldOf(JavaType receiver, String name) {
    if (!(receiver.limit() instanceof JavaType.Declared declared)) {
      return null;
    }
    for (JavaType.Declared type : upFrom(declared)) {
      KnownType known = index.type(type.name());
      KnownField field = known == null ? null : known.field(name);
      if (known != null
          && field != null
          && (!field.isPrivate()
              || type.name().equals(declared.name())
              || sameFile(known, declared))) {
        return new FieldOf(field, Substitution.of(known, type));
      }
    }
    return null;
  }

  /** Whether some supertype is out of sight, so that there may be more members. */
  boolean isIncomplete(JavaType.Declared type) {
    return upFrom(type).stream().anyMatch(above -> index.type(above.name()) == null);
  }

  /** A type as one of its supertypes, or itself; null if it is none that can be seen. */
  JavaType.@Nullable Declared as(TypeName supertype, JavaType type) {
    return type.limit() instanceof JavaType.Declared declared
        ? upFrom(declared).stream()
            .filter(above -> above.name().equals(supertype))
            .findFirst()
            .orElse(null)
        : null;
  }

  /** The parameters and the result of a functional interface's one method; null if it is none. */
  @Nullable MethodOf function(JavaType type) {
    if (!(type.limit() instanceof JavaType.Declared declared)) {
      return null;
    }
    MethodOf only = null;
    Set<String> names = new HashSet<>();
    for (JavaType.Declared above : upFrom(declared)) {
      KnownType known = index.type(above.name());
      if (known == null || (!known.isInterface() && !above.equals(JavaTypes.OBJECT))) {
        return null;
      }
      for (KnownMethod method : known.abstractMethods()) {
        if (isOfEveryObject(method) || isImplemented(method, declared)) {
          continue;
        }
        if (names.add(method.name() + "/" + method.arity())) {
          if (only != null) {
            return null;
          }
          only = new MethodOf(method, Substitution.of(known, above).withoutWildcards());
        }
      }
    }
    return only;
  }

  /** A default method below, of the same name and number of parameters. */
  private boolean isImplemented(KnownMethod method, JavaType.Declared type) {
    return upFrom(type).stream()
        .takeWhile(above -> !above.name().equals(method.declaringType()))
        .map(above -> index.type(above.name()))
        .anyMatch(
            known ->
                known != null
                    && known.methods(method.name()).stream()
                        .anyMatch(
                            other ->
                                other.arity() == method.arity()
                                    && !known.abstractMethods().contains(other)));
  }

  private boolean isOfEveryObject(KnownMethod method) {
    KnownType object = index.type(JavaTypes.OBJECT.name());
    return object != null
        && object.methods(method.name()).stream()
            .anyMatch(other -> other.erasedParameters().equals(method.erasedParameters()));
  }
}
