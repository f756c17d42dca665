package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fix that makes an override of the sealed method the handler that it was meant to be. */
final class RenameToHandler {

  private RenameToHandler() {}

  /** The fix; empty if what comes out would not compile or not do the same. */
  static Optional<SuggestedFix> of(
      MethodTree tree, DeclaredType type, Unit unit, VisitorState state) {
    MethodSymbol sealed = type.method(tree).sym;
    Types types = state.getTypes();
    return Handler.missingIn(type.tree().sym, unit, state)
        .filter(handler -> !handler.isInheritedFromClass(type.tree().sym, types))
        .filter(handler -> fits(sealed, handler, types))
        .filter(handler -> isImplementedAbove(sealed, types))
        .filter(handler -> !callsSealed(tree, sealed))
        .map(handler -> rename(tree, handler.method().getSimpleName().toString(), state));
  }

  private static boolean fits(MethodSymbol sealed, Handler handler, Types types) {
    MethodSymbol target = handler.method();
    return sealed.getTypeParameters().isEmpty()
        && isSame(sealed.type.getParameterTypes(), handler.parameters(), types)
        && types.isSameType(sealed.type.getReturnType(), target.type.getReturnType())
        && visibility(sealed) >= visibility(target)
        && sealed.type.getThrownTypes().stream()
            .allMatch(thrown -> mayThrow(target, thrown, types));
  }

  private static int visibility(MethodSymbol method) {
    long access = method.flags() & Flags.AccessFlags;
    return access == Flags.PUBLIC ? 3 : access == Flags.PROTECTED ? 2 : access == 0 ? 1 : 0;
  }

  private static boolean isSame(List<Type> some, List<Type> others, Types types) {
    return some.size() == others.size()
        && IntStream.range(0, some.size())
            .allMatch(i -> types.isSameType(some.get(i), others.get(i)));
  }

  private static boolean mayThrow(MethodSymbol target, Type thrown, Types types) {
    return !isChecked(thrown, types)
        || target.type.getThrownTypes().stream()
            .anyMatch(declared -> types.isSubtype(thrown, declared));
  }

  private static boolean isChecked(Type thrown, Types types) {
    return types.closure(thrown).stream()
        .noneMatch(
            above ->
                above.tsym.getQualifiedName().contentEquals(RuntimeException.class.getName())
                    || above.tsym.getQualifiedName().contentEquals(Error.class.getName()));
  }

  /** Without the override, something above must still implement the method. */
  private static boolean isImplementedAbove(MethodSymbol sealed, Types types) {
    Collection<MethodSymbol> above = ASTHelpers.findSuperMethods(sealed, types);
    return above.stream()
        .filter(method -> !Bodies.isAbstract(method))
        .anyMatch(
            implementation ->
                above.stream()
                    .filter(Bodies::isAbstract)
                    .allMatch(
                        method ->
                            !implementation.enclClass().isInterface()
                                || implementation.enclClass().isSubClass(method.owner, types)));
  }

  /** A handler that calls the method that calls it never comes back. */
  private static boolean callsSealed(MethodTree tree, MethodSymbol sealed) {
    boolean[] found = {false};
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        found[0] |= ASTHelpers.getSymbol(call).getSimpleName().equals(sealed.getSimpleName());
        return super.visitMethodInvocation(call, null);
      }
    }.scan(tree.getBody(), null);
    return found[0];
  }

  private static SuggestedFix rename(MethodTree tree, String handler, VisitorState state) {
    SuggestedFix rename = SuggestedFixes.renameMethod(tree, handler, state);
    if (ASTHelpers.hasDirectAnnotationWithSimpleName(tree, "Override")) {
      return rename;
    }
    String indent = SourceLines.indentOf(ASTHelpers.getStartPosition(tree), state);
    return SuggestedFix.builder().merge(rename).prefixWith(tree, "@Override\n" + indent).build();
  }
}
