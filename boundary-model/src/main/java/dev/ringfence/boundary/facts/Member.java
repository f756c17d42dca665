package dev.ringfence.boundary.facts;

/**
 * A member as a person names it, and as it is compared across versions of a code base: no parameter
 * types, and code in lambdas, local and anonymous classes belongs to the named member around it.
 *
 * @param type the declaring type
 * @param name a method's or field's name, {@code <init>} for a constructor or an instance
 *     initializer, {@code <clinit>} for a static one, empty for the type itself
 * @param arity the number of parameters; 0 where there are none to speak of
 */
public record Member(TypeName type, String name, int arity) {

  /** A constructor's name, as class files have it. */
  public static final String CONSTRUCTOR = "<init>";

  /** The type itself as a member. */
  public static Member type(TypeName type) {
    return new Member(type, "", 0);
  }

  /** The form of the baseline: {@code com.acme.git.PostReceive#execute/2}. */
  @Override
  public String toString() {
    return name.isEmpty() ? type.qualifiedName() : type.qualifiedName() + "#" + name + "/" + arity;
  }
}
