package dev.ringfence.sources;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Chooses among overloads in the three phases of the language: by subtyping, with boxing, with a
 * variable number of arguments. Where an argument's type is unknown, several remain.
 */
final class Overloads {

  private static final List<String> WIDENING =
      List.of("byte", "short", "int", "long", "float", "double");

  /** Boxed types by primitive ones. */
  static final Map<String, String> BOXES =
      Map.of(
          "boolean", "Boolean",
          "byte", "Byte",
          "char", "Character",
          "short", "Short",
          "int", "Integer",
          "long", "Long",
          "float", "Float",
          "double", "Double");

  private final Resolver resolver;

  Overloads(Resolver resolver) {
    this.resolver = resolver;
  }

  private enum Fits {
    NO,
    PERHAPS,
    YES
  }

  private enum Phase {
    STRICT,
    LOOSE,
    VARIADIC
  }

  /** The methods that a call may mean; empty if none takes that many arguments. */
  List<Members.MethodOf> choose(List<Members.MethodOf> all, List<Expression> arguments) {
    List<Members.MethodOf> fitting =
        all.stream().filter(method -> method.method().takes(arguments.size())).toList();
    if (fitting.size() <= 1) {
      return fitting;
    }
    List<Members.MethodOf> perhaps = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      List<Members.MethodOf> sure = new ArrayList<>();
      for (Members.MethodOf method : fitting) {
        Fits fits = perhaps.contains(method) ? Fits.NO : fits(method, arguments, phase);
        if (fits == Fits.YES) {
          sure.add(method);
        } else if (fits == Fits.PERHAPS) {
          perhaps.add(method);
        }
      }
      if (!sure.isEmpty()) {
        return perhaps.isEmpty() ? mostSpecific(sure) : union(perhaps, sure);
      }
    }
    return perhaps.isEmpty() ? fitting : perhaps;
  }

  private static List<Members.MethodOf> union(
      List<Members.MethodOf> perhaps, List<Members.MethodOf> sure) {
    List<Members.MethodOf> result = new ArrayList<>(perhaps);
    result.addAll(sure);
    return result;
  }

  private List<Members.MethodOf> mostSpecific(List<Members.MethodOf> methods) {
    List<Members.MethodOf> best =
        methods.stream()
            .filter(one -> methods.stream().allMatch(other -> isAsSpecific(one, other)))
            .toList();
    // Several remain if a method is inherited twice: it is the same one.
    return best.isEmpty() ? methods : best.subList(0, 1);
  }

  private boolean isAsSpecific(Members.MethodOf one, Members.MethodOf other) {
    List<JavaType> mine = one.parameters();
    List<JavaType> others = other.parameters();
    for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
      if (fits(mine.get(i).limit(), others.get(i), Phase.STRICT) != Fits.YES) {
        return false;
      }
    }
    return mine.size() == others.size();
  }

  private Fits fits(Members.MethodOf method, List<Expression> arguments, Phase phase) {
    List<JavaType> parameters = method.parameters();
    boolean spreads = phase == Phase.VARIADIC;
    if (spreads ? !method.method().isVariadic() : parameters.size() != arguments.size()) {
      return Fits.NO;
    }
    Fits result = Fits.YES;
    for (int i = 0; i < arguments.size(); i++) {
      JavaType parameter = spreads ? spread(parameters, i) : parameters.get(i);
      Fits fits = fits(arguments.get(i), parameter, phase);
      if (fits.compareTo(result) < 0) {
        result = fits;
      }
    }
    return result;
  }

  /** The parameter that takes an argument of a call with a variable number of them. */
  static JavaType spread(List<JavaType> parameters, int index) {
    int last = parameters.size() - 1;
    return index < last || !(parameters.get(last) instanceof JavaType.Array array)
        ? parameters.get(Math.min(index, last))
        : array.component();
  }

  private Fits fits(Expression argument, JavaType parameter, Phase phase) {
    if (argument instanceof LambdaExpr lambda) {
      return fitsShape(lambda, parameter);
    }
    if (argument instanceof MethodReferenceExpr) {
      return parameter.limit() instanceof JavaType.Primitive ? Fits.NO : Fits.PERHAPS;
    }
    return fits(resolver.expressions().of(argument), parameter, phase);
  }

  /** A lambda fits a functional interface whose method takes as many parameters. */
  private Fits fitsShape(LambdaExpr lambda, JavaType parameter) {
    TypeName name = parameter.erasedName();
    KnownType type = name == null ? null : resolver.members().find(name);
    if (type == null) {
      return parameter.limit() instanceof JavaType.Primitive ? Fits.NO : Fits.PERHAPS;
    }
    Members.MethodOf function = resolver.members().function(parameter);
    if (function == null) {
      return type.isInterface() && resolver.members().isIncomplete(type.asSeenInside())
          ? Fits.PERHAPS
          : Fits.NO;
    }
    return function.method().arity() == lambda.getParameters().size() ? Fits.YES : Fits.NO;
  }

  private Fits fits(JavaType argument, JavaType parameter, Phase phase) {
    JavaType from = argument.limit();
    JavaType to = parameter.limit();
    if (from instanceof JavaType.Unknown || to instanceof JavaType.Unknown) {
      return Fits.PERHAPS;
    }
    boolean unboxed = to instanceof JavaType.Primitive;
    if (from instanceof JavaType.Null) {
      return unboxed ? Fits.NO : Fits.YES;
    }
    if (from instanceof JavaType.Primitive primitive) {
      if (unboxed) {
        return widens(primitive.name(), ((JavaType.Primitive) to).name()) ? Fits.YES : Fits.NO;
      }
      return phase == Phase.STRICT ? Fits.NO : isA(Inference.boxed(primitive), to);
    }
    if (unboxed) {
      return phase == Phase.STRICT ? Fits.NO : unboxes(from, (JavaType.Primitive) to);
    }
    Fits fits = isA(from, to);
    return fits == Fits.NO && argument instanceof JavaType.Variable ? Fits.PERHAPS : fits;
  }

  private static boolean widens(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    int target = WIDENING.indexOf(to);
    return from.equals("char")
        ? target >= WIDENING.indexOf("int")
        : WIDENING.contains(from) && WIDENING.indexOf(from) < target;
  }

  private static Fits unboxes(JavaType from, JavaType.Primitive to) {
    TypeName name = from.erasedName();
    return name != null
            && BOXES.entrySet().stream()
                .anyMatch(
                    box ->
                        name.equals(new TypeName("java.lang", box.getValue()))
                            && widens(box.getKey(), to.name()))
        ? Fits.YES
        : Fits.NO;
  }

  private Fits isA(JavaType from, JavaType to) {
    if (to.equals(JavaTypes.OBJECT)) {
      return Fits.YES;
    }
    if (from instanceof JavaType.Array one && to instanceof JavaType.Array other) {
      return one.component() instanceof JavaType.Primitive
          ? one.equals(other) ? Fits.YES : Fits.NO
          : fits(one.component(), other.component(), Phase.STRICT);
    }
    TypeName target = to.erasedName();
    if (!(from instanceof JavaType.Declared declared) || target == null) {
      return Fits.NO;
    }
    if (resolver.members().as(target, declared) != null) {
      return Fits.YES;
    }
    return !target.isResolved() || resolver.members().isIncomplete(declared)
        ? Fits.PERHAPS
        : Fits.NO;
  }
}
