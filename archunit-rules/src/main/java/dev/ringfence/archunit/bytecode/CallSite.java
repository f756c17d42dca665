package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Reference.Kind;
import java.util.List;

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
    int line) {

  /**
   * One statement of a class.
   *
   * @param method the name and descriptor of the method in the class file
   * @param number tells the statements of a method apart; it has no meaning
   */
  public record Statement(String method, int number) {}

  public CallSite {
    arguments = List.copyOf(arguments);
  }
}
