package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.Reference.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads the call sites of one class. */
final class CallSiteReader {

  private final CompiledClass compiled;
  private final CallSiteFilter filter;
  private final Map<CallSite.Statement, List<CallSite>> byStatement = new LinkedHashMap<>();
  private @Nullable Recipients recipients;

  CallSiteReader(CompiledClass compiled, CallSiteFilter filter) {
    this.compiled = compiled;
    this.filter = filter;
  }

  List<CallSite> read() throws UnreadableClassException {
    for (MethodNode method : compiled.node().methods) {
      if (isOfTheSource(method)) {
        read(method);
      }
    }
    return new CopiedCode(compiled).withoutCopies(byStatement);
  }

  private boolean isOfTheSource(MethodNode method) {
    if ((method.access & Opcodes.ACC_BRIDGE) != 0 || Lambdas.isDeserialization(method)) {
      return false;
    }
    return (method.access & Opcodes.ACC_SYNTHETIC) == 0
        || compiled.lambdas().siteOf(method) != null
        || method.name.endsWith("$default");
  }

  private void read(MethodNode method) throws UnreadableClassException {
    for (AbstractInsnNode insn : method.instructions) {
      Callee named = Callees.namedBy(insn, compiled.lambdas());
      if (named == null || !isRelevant(named)) {
        continue;
      }
      int index = method.instructions.indexOf(insn);
      MethodCode code = compiled.codeOf(method);
      if (code.isReachable(index)
          && !isToItself(named, insn, code, index)
          && !CompilerCalls.isOne(method, code.flow(), index)) {
        add(named, code, index);
      }
    }
  }

  private boolean isRelevant(Callee named) {
    return !named.owner().startsWith("[")
        && (filter.isRelevant(named.receiver())
            || (named.kind() == Kind.CALL && filter.looksAtArguments(named.name())));
  }

  /** {@code super(…)}, {@code this(…)} and {@code super.method(…)}. */
  private static boolean isToItself(
      Callee named, AbstractInsnNode insn, MethodCode code, int index) {
    if (insn.getOpcode() != Opcodes.INVOKESPECIAL) {
      return false;
    }
    return named.kind() != Kind.CONSTRUCTION
        || !code.stackAt(index, Type.getArgumentTypes(named.descriptor()).length).isCreated();
  }

  private void add(Callee named, MethodCode code, int index) throws UnreadableClassException {
    CallSite.Statement statement = statementOf(code, index);
    List<Handed> handed =
        named.kind() == Kind.CALL && filter.looksAtArguments(named.name())
            ? Arguments.of(compiled, code, index, named.descriptor())
            : List.of();
    byStatement
        .computeIfAbsent(statement, key -> new ArrayList<>())
        .add(
            new CallSite(
                named,
                compiled.memberOf(code.method(), index),
                statement,
                handed,
                recipients().of(code, index),
                code.flow().lineOf(index)));
  }

  private Recipients recipients() throws UnreadableClassException {
    Recipients known = recipients;
    if (known == null) {
      known = Recipients.in(compiled, filter);
      recipients = known;
    }
    return known;
  }

  /** A lambda that is one expression belongs to the statement that it stands in. */
  private CallSite.Statement statementOf(MethodCode code, int index)
      throws UnreadableClassException {
    Lambdas.Site lambda = compiled.lambdas().siteOf(code.method());
    if (lambda != null && code.isOneExpression()) {
      return statementOf(compiled.codeOf(lambda.method()), lambda.instruction());
    }
    return new CallSite.Statement(code.method().name + code.method().desc, code.statementOf(index));
  }
}
