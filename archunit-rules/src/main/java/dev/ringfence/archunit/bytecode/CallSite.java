package dev.ringfence.archunit.bytecode;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that names a method or constructor.
 *
 * @param callee what it names
 * @param in the named member of the class around it
 * @param statement the innermost statement around it; equal for places in one statement
 * @param handed what reaches the call, for a method that may enqueue; otherwise empty
 * @param handedTo the call that is handed the lambda which runs this call, or this method
 *     reference, if that call may enqueue lambdas; otherwise null
 * @param line from 1; 0 if the class file has no line numbers
 */
public record CallSite(
    Callee callee,
    CodeMember in,
    Statement statement,
    List<Handed> handed,
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
    handed = List.copyOf(handed);
  }
}
