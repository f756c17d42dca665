package dev.ringfence.archunit.bytecode;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The calls of a class that are handed lambdas to enqueue them. */
final class Recipients {

  private final CompiledClass compiled;
  private final Map<Lambdas.Site, CallSite.Recipient> byFunction = new HashMap<>();

  private Recipients(CompiledClass compiled) {
    this.compiled = compiled;
  }

  /** Looks through all code of a class; what comes out is empty for nearly all classes. */
  static Recipients in(CompiledClass compiled, CallSiteFilter filter)
      throws UnreadableClassException {
    Recipients recipients = new Recipients(compiled);
    for (MethodNode method : compiled.node().methods) {
      for (AbstractInsnNode insn : method.instructions) {
        if (insn instanceof MethodInsnNode call && filter.mayEnqueueLambda(call.name)) {
          recipients.register(call, method);
        }
      }
    }
    return recipients;
  }

  private void register(MethodInsnNode call, MethodNode method) throws UnreadableClassException {
    MethodCode code = compiled.codeOf(method);
    int index = method.instructions.indexOf(call);
    if (!code.isReachable(index)) {
      return;
    }
    for (Origin.Function function : Arguments.functions(code, index, call.desc)) {
      byFunction.put(
          new Lambdas.Site(method, function.instruction()),
          new CallSite.Recipient(call.owner, call.name));
    }
  }

  /** The call that is handed what runs a call, or a method reference; null if there is none. */
  CallSite.@Nullable Recipient of(MethodCode code, int index) {
    if (byFunction.isEmpty()) {
      return null;
    }
    if (code.flow().at(index) instanceof InvokeDynamicInsnNode) {
      return byFunction.get(new Lambdas.Site(code.method(), index));
    }
    Lambdas.Site lambda = compiled.lambdas().siteOf(code.method());
    return lambda != null
            && code.flow().at(index) instanceof MethodInsnNode call
            && isWhole(call, code.flow(), index)
        ? byFunction.get(lambda)
        : null;
  }

  /** Whether a call is a statement of its own, or what a lambda returns. */
  private static boolean isWhole(MethodInsnNode call, Flow flow, int index) {
    return !call.name.equals("<init>")
        && (Type.getReturnType(call.desc).getSort() == Type.VOID || flow.isLeftAlone(index));
  }
}
