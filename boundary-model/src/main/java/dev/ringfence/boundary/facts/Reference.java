package dev.ringfence.boundary.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in the code that names a method or constructor of some type.
 *
 * <p>Engines leave out {@code super(…)}, {@code this(…)} and {@code super.method(…)}: they are how
 * a class speaks to itself.
 *
 * @param kind how the member is named
 * @param from the named member around the place
 * @param receiver the static type that the member is named through, erased: of {@code worker} in
 *     {@code worker.perform()}, of the class in {@code Worker.enqueue()} and {@code new Worker()}
 *     (for an anonymous class, the class or interface that it extends). A type variable or wildcard
 *     is its bound; an unqualified call has the enclosing type that has the method as a member, or
 *     the class that a static import names
 * @param target the member itself
 * @param arguments of a call that {@code Judge.looksAtArguments} names, what an engine can say of
 *     its arguments, in their order; otherwise empty
 * @param handedTo the call that is handed this method reference, or the lambda that has this call
 *     for its body or for a statement of its own in it. A call that is an argument, a receiver or
 *     another part of an expression is not what the lambda runs. The innermost lambda counts.
 *     Filled only for calls that {@code Judge.mayEnqueueLambda} names; otherwise null
 * @param place the member's name (javac's preferred position: the dot before it, if there is one);
 *     for a construction the {@code new}; for a method reference the {@code ::}
 */
public record Reference(
    Kind kind,
    Member from,
    TypeName receiver,
    Signature target,
    List<Argument> arguments,
    @Nullable Recipient handedTo,
    Place place) {

  /** How a member is named. */
  public enum Kind {
    CALL,
    CONSTRUCTION,
    METHOD_REFERENCE,
    CONSTRUCTOR_REFERENCE
  }

  /** What is handed to a method that takes a worker. */
  public sealed interface Argument {

    /** {@code BuildTask.class}. */
    record ClassLiteral(TypeName type) implements Argument {}

    /** Any other expression of a reference type, by its static type, erased. */
    record Instance(TypeName type) implements Argument {}

    /** A compile-time constant string. */
    record Text(String value) implements Argument {}

    /**
     * A lambda, by what its body may run; a method reference, by the one method that it names. A
     * local variable that holds one is an {@link Instance} of its type.
     *
     * @param place the arrow, or the {@code ::}
     */
    record Code(List<Call> calls, Place place) implements Argument {
      public Code {
        calls = List.copyOf(calls);
      }
    }
  }

  /**
   * A call that is handed a lambda or method reference: the argument itself, also in parentheses,
   * cast, or as a branch of a conditional expression; not through a variable.
   *
   * @param receiver the static type that the method is named through, as in a reference
   * @param method the method's name
   */
  public record Recipient(TypeName receiver, String method) {}

  public Reference {
    arguments = List.copyOf(arguments);
  }
}
