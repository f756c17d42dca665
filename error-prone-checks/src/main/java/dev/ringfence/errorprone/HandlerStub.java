package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;

/**
 * The fix that begins a handler. Its body is a comment, so that the finding stays until somebody
 * has written the rest.
 */
final class HandlerStub {

  private static final String INDENT = "  ";
  private static final Pattern MADE_UP_NAME = Pattern.compile("arg\\d+");

  private HandlerStub() {}

  /** The fix; empty if what comes out would not compile, or would hide the finding. */
  static Optional<SuggestedFix> of(JCClassDecl type, Unit unit, VisitorState state) {
    ClassSymbol subscriber = type.sym;
    return Handler.missingIn(subscriber, unit, state)
        .filter(handler -> subscriber.getKind() != ElementKind.ENUM)
        .filter(handler -> !subscriber.getSimpleName().isEmpty())
        .filter(handler -> handler.method().type.getReturnType().hasTag(TypeTag.VOID))
        .filter(handler -> isAccessible(handler.method(), subscriber))
        .filter(handler -> handler.parameters().stream().noneMatch(Type::isErroneous))
        .map(handler -> write(handler, type, state));
  }

  private static boolean isAccessible(MethodSymbol method, ClassSymbol from) {
    return (method.flags() & (Flags.PUBLIC | Flags.PROTECTED)) != 0
        || TypeNames.packageOf(method) == TypeNames.packageOf(from);
  }

  private static SuggestedFix write(Handler handler, JCClassDecl type, VisitorState state) {
    SuggestedFix.Builder fix = SuggestedFix.builder();
    int end = state.getEndPosition(type) - 1;
    String indent = SourceLines.indentOf(type.getStartPosition(), state);
    int start = SourceLines.startOfSpaceBefore(end, state);
    boolean isEmptyClass = state.getSourceCode().charAt(start - 1) == '{';
    String inner = indent + INDENT;
    String stub =
        """
        %s%s@Override
        %s%svoid %s(%s) {
        %s  // Do the work here.
        %s}
        %s"""
            .formatted(
                isEmptyClass ? "\n" : "\n\n",
                inner,
                inner,
                visibility(handler.method()),
                handler.method().getSimpleName(),
                parameters(handler, fix, state),
                inner,
                inner,
                indent);
    return fix.replace(start, end, stub).build();
  }

  private static String visibility(MethodSymbol method) {
    if ((method.flags() & Flags.PUBLIC) != 0) {
      return "public ";
    }
    return (method.flags() & Flags.PROTECTED) != 0 ? "protected " : "";
  }

  private static String parameters(Handler handler, SuggestedFix.Builder fix, VisitorState state) {
    List<VarSymbol> names = handler.method().params();
    StringJoiner result = new StringJoiner(", ");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).getSimpleName().toString();
      boolean isMadeUp = names.size() == 1 && MADE_UP_NAME.matcher(name).matches();
      result.add(
          SuggestedFixes.prettyType(state, fix, handler.parameters().get(i))
              + " "
              + (isMadeUp ? "event" : name));
    }
    return result.toString();
  }
}
