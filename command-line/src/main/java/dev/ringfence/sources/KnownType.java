package dev.ringfence.sources;

import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type whose declaration can be seen: in the sources, or in the running Java platform. */
interface KnownType {

  TypeName name();

  boolean isInterface();

  List<JavaType.Variable> typeParameters();

  /** What it extends and implements, without {@code Object}. */
  List<JavaType.Declared> supertypes();

  /** Its own methods of that name, {@code <init>} for constructors; those without text included. */
  List<KnownMethod> methods(String name);

  /** Its own methods that have no body and are to be implemented. */
  List<KnownMethod> abstractMethods();

  /** Its own field. */
  @Nullable KnownField field(String name);

  /** Its own member type. */
  @Nullable TypeName memberType(String simpleName);

  /** The same for the judge. */
  TypeFacts facts();

  /** The type as its own code sees it: its parameters for arguments. */
  default JavaType.Declared asSeenInside() {
    return new JavaType.Declared(name(), List.<JavaType>copyOf(typeParameters()));
  }
}
