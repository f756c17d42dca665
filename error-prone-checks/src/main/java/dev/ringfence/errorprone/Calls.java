package dev.ringfence.errorprone;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import dev.ringfence.boundary.facts.Call;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What pieces of code may run. */
final class Calls {

  private final TypeNames names;
  private final Callees callees;

  Calls(TypeNames names, Callees callees) {
    this.names = names;
    this.callees = callees;
  }

  /**
   * The calls in some code and in its lambdas, but not in the classes that it declares, in the
   * order of the source.
   *
   * @param around the innermost class around the code
   */
  List<Call> in(List<? extends JCTree> code, ClassSymbol around, SourceFile file) {
    Collector collector = new Collector(around, file);
    code.forEach(tree -> collector.scan(tree, null));
    collector.found.sort(Comparator.comparing(Call::place));
    return collector.found;
  }

  private @Nullable Call read(JCTree code, ClassSymbol around, SourceFile file) {
    MethodSymbol method = Callees.methodOf(code);
    ClassSymbol receiver =
        method == null ? null : callees.receiverOf(code, method, around, file.unit());
    return method == null || receiver == null
        ? null
        : new Call(
            names.of(receiver),
            callees.signature(method, receiver),
            file.place(file.offsetOf(code)));
  }

  private final class Collector extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final List<Call> found = new ArrayList<>();
    private final ClassSymbol around;
    private final SourceFile file;

    Collector(ClassSymbol around, SourceFile file) {
      this.around = around;
      this.file = file;
    }

    private void add(Object code) {
      Call call = read((JCTree) code, around, file);
      if (call != null) {
        found.add(call);
      }
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      add(tree);
      return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
      add(tree);
      return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
      add(tree);
      return super.visitMemberReference(tree, null);
    }
  }
}
