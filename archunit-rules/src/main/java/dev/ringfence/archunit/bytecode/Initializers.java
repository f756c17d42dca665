package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.Member;
import org.objectweb.asm.Opcodes;

/**
 * Tells, in what javac has put into constructors and the static initializer, the initializers of
 * fields from the body that the source has there. Only lines tell.
 */
final class Initializers {

  private Initializers() {}

  /** The member of the source that a statement of an initializing method belongs to. */
  static CodeMember memberOf(MethodCode code, int statement, CodeMember method) {
    if (method.name().equals(CodeMember.STATIC_INITIALIZER)) {
      return method;
    }
    return isOutsideBody(code, statement) ? CodeMember.INITIALIZER : method;
  }

  /** A constructor's body stands between its own line and that of its closing brace. */
  private static boolean isOutsideBody(MethodCode code, int statement) {
    Flow flow = code.flow();
    int first = flow.realFrom(0);
    int last = lastReturn(flow);
    int line = flow.lineOf(code.endOf(statement));
    if (statement == first || last < 0 || flow.lineOf(first) == 0) {
      return false;
    }
    boolean hasClosingBrace = flow.startsLine(last) || flow.lineOf(last) == flow.lineOf(first);
    return line < flow.lineOf(first) || !hasClosingBrace || line > flow.lineOf(last);
  }

  private static int lastReturn(Flow flow) {
    for (int i = flow.size() - 1; i >= 0; i--) {
      if (flow.at(i).getOpcode() == Opcodes.RETURN) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a method is one that javac puts initializers into. */
  static boolean isInitializing(String methodName) {
    return methodName.equals(Member.CONSTRUCTOR)
        || methodName.equals(CodeMember.STATIC_INITIALIZER);
  }
}
