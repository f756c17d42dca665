package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Reference.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that names a method or constructor.
 *
 * @param kind how
 * @param in the named member of the class around it
 * @param statement the innermost statement around it; equal for places in one statement
 * @param receiver the internal name of the type it is named through
 * @param owner the internal name of the type that the class file names as the member's owner
 * @param name the member's name
 * @param descriptor the member's descriptor
 * @param arguments what reaches the call, for a method that may enqueue; otherwise empty
 * @param handedTo the call that is handed the lambda which runs this call, or this method
 *     reference, if that call may enqueue lambdas; otherwise null
 * @param line from 1; 0 if the class file has no line numbers
 */
public record CallSite(
    Kind kind,
    CodeMember in,
    Statement statement,
    String receiver,
    String owner,
    String name,
    String descriptor,
    List<Argument> arguments,
    @Nullable Recipient handedTo,
    int line) {

  /**
   * One statement of a class.
   *
   * @param method the name and descriptor of the method in the class file
   * @param number tells the statements of a method apart; it has no meaning
   */
  public record Statement(String method, int number) {}

  /**
   * A call that is handed a lambda.
   *
   * @param owner the internal name of the type that it names its method through
   * @param name the method's name
   */
  public record Recipient(String owner, String name) {}

  public CallSite {
    arguments = List.copyOf(arguments);
  }
}
