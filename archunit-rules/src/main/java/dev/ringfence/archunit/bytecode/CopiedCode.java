package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.tree.MethodNode;

/**
 * Leaves out what javac has written more than once: finally blocks, and in every constructor the
 * initializers.
 */
final class CopiedCode {

  private final CompiledClass compiled;

  CopiedCode(CompiledClass compiled) {
    this.compiled = compiled;
  }

  List<CallSite> withoutCopies(Map<CallSite.Statement, List<CallSite>> byStatement)
      throws UnreadableClassException {
    Map<List<Object>, CallSite.Statement> originals = new HashMap<>();
    List<CallSite> result = new ArrayList<>();
    for (Map.Entry<CallSite.Statement, List<CallSite>> entry : byStatement.entrySet()) {
      CallSite.Statement original = originals.putIfAbsent(content(entry), entry.getKey());
      if (original == null || !isCopy(original, entry.getKey())) {
        result.addAll(entry.getValue());
      }
    }
    return result;
  }

  /** What copies have in common: all but the statement, and for initializers all but the method. */
  private static List<Object> content(Map.Entry<CallSite.Statement, List<CallSite>> entry) {
    List<Object> content = new ArrayList<>();
    String method = entry.getKey().method();
    content.add(method.startsWith(Member.CONSTRUCTOR) ? Member.CONSTRUCTOR : method);
    for (CallSite site : entry.getValue()) {
      content.add(List.of(site.callee(), site.line()));
    }
    return content;
  }

  private boolean isCopy(CallSite.Statement original, CallSite.Statement later)
      throws UnreadableClassException {
    if (!original.method().equals(later.method())) {
      return true;
    }
    for (MethodNode method : compiled.node().methods) {
      if ((method.name + method.desc).equals(original.method())) {
        return compiled.codeOf(method).isOtherCodeBetween(original.number(), later.number());
      }
    }
    return false;
  }
}
