package dev.ringfence.archunit.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/** The code of a method, with its statements and the values on its stack. */
final class MethodCode {

  private final MethodNode method;
  private final Flow flow;
  private final Frame<OriginValue>[] frames;
  private final int[] statements;

  /**
   * @throws UnreadableClassException if the code is not what a compiler writes
   */
  MethodCode(String className, MethodNode method) throws UnreadableClassException {
    this.method = method;
    this.flow = new Flow(method.instructions);
    try {
      this.frames = new Analyzer<>(new OriginInterpreter(method)).analyze(className, method);
    } catch (AnalyzerException | RuntimeException e) {
      throw new UnreadableClassException(
          "Method " + method.name + " of " + className.replace('/', '.'), e);
    }
    this.statements = StatementSplitter.split(flow, frames);
  }

  MethodNode method() {
    return method;
  }

  Flow flow() {
    return flow;
  }

  /** Whether an instruction can be reached at all. */
  boolean isReachable(int index) {
    return frames[index] != null;
  }

  /** The value that stands so many slots below the top of the stack before an instruction. */
  OriginValue stackAt(int index, int belowTop) {
    Frame<OriginValue> frame = frames[index];
    return frame.getStack(frame.getStackSize() - 1 - belowTop);
  }

  /** The number of the statement that an instruction belongs to. */
  int statementOf(int index) {
    return statements[index];
  }

  int endOf(int statement) {
    for (int i = flow.size() - 1; i > statement; i--) {
      if (statements[i] == statement && flow.isReal(i)) {
        return i;
      }
    }
    return statement;
  }

  /**
   * Whether the code is that of a lambda without braces, as far as one can tell: one statement, and
   * no closing brace on a line of its own.
   */
  boolean isOneExpression() {
    int statement = -1;
    for (int i = flow.realFrom(0); i < flow.size(); i = flow.realFrom(i + 1)) {
      boolean isBareReturn =
          flow.at(i).getOpcode() == Opcodes.RETURN && !(flow.startsLine(i) && statement >= 0);
      if (isBareReturn) {
        continue;
      }
      if (statement >= 0 && statements[i] != statement) {
        return false;
      }
      statement = statements[i];
    }
    return true;
  }

  /**
   * Whether two statements that look the same are copies of one in the source: javac writes a
   * finally block several times. Between copies there is other code, or the handler that catches
   * all.
   */
  boolean isOtherCodeBetween(int firstStatement, int laterStatement) {
    for (int i = endOf(firstStatement) + 1; i <= laterStatement; i++) {
      if (flow.startsLine(i) || startsFinally(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsFinally(int index) {
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      if (block.type == null && flow.indexOf(block.handler) == index) {
        return true;
      }
    }
    return false;
  }
}
