package dev.ringfence.archunit.bytecode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Collects what a body may run, with what the lambdas in it may run where they stand. */
final class BodyCalls {

  private final CompiledClass compiled;
  private final Set<MethodNode> seen = new HashSet<>();
  private final List<BodyCall> calls = new ArrayList<>();

  private BodyCalls(CompiledClass compiled) {
    this.compiled = compiled;
  }

  /** What a method, or the body of a lambda, may run. */
  static List<BodyCall> of(CompiledClass compiled, MethodNode method) {
    BodyCalls collector = new BodyCalls(compiled);
    collector.collect(method);
    return collector.calls;
  }

  /**
   * What the lambda or method reference may run that an instruction makes.
   *
   * @param call the instruction that it is handed to: a method reference has no line of its own,
   *     and what stands before it may be lines above
   */
  static Handed.Code madeBy(CompiledClass compiled, Flow flow, int index, int call) {
    BodyCalls collector = new BodyCalls(compiled);
    boolean isLambda = collector.lambdaMadeBy(flow.at(index)) != null;
    int line = flow.lineOf(isLambda ? index : call);
    collector.collect(flow.at(index), line);
    return new Handed.Code(collector.calls, line);
  }

  private void collect(MethodNode method) {
    if (!seen.add(method)) {
      return;
    }
    Flow flow = new Flow(method.instructions);
    for (int i = flow.realFrom(0); i < flow.size(); i = flow.realFrom(i + 1)) {
      if (!CompilerCalls.isOne(method, flow, i)) {
        collect(flow.at(i), flow.lineOf(i));
      }
    }
  }

  private void collect(AbstractInsnNode insn, int line) {
    Callee callee = Callees.namedBy(insn, compiled.lambdas());
    if (callee != null && !callee.owner().startsWith("[")) {
      calls.add(new BodyCall(callee, line));
    }
    MethodNode lambda = lambdaMadeBy(insn);
    if (lambda != null) {
      collect(lambda);
    }
  }

  private @Nullable MethodNode lambdaMadeBy(AbstractInsnNode insn) {
    Handle handle = Lambdas.implementation(insn);
    return handle == null ? null : compiled.lambdas().bodyOf(handle);
  }
}
