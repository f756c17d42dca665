package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Reference.Kind;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeName;
import java.util.Arrays;
import java.util.List;

/**
 * Code by hand. A method is written {@code a.b.C#run(int,a.b.D)}, a constructor {@code a.b.C()}.
 */
final class Code {

  private Code() {}

  /** A type by its binary name, as long as the package has no dollar sign. */
  static TypeName type(String binaryName) {
    TypeName topLevel = TypeName.topLevel(binaryName);
    return new TypeName(topLevel.packageName(), topLevel.nestedName().replace('$', '.'));
  }

  static Signature method(String text) {
    int bracket = text.indexOf('(');
    int hash = text.indexOf('#');
    String parameters = text.substring(bracket + 1, text.length() - 1);
    List<String> erased = parameters.isEmpty() ? List.of() : Arrays.asList(parameters.split(","));
    return new Signature(
        type(text.substring(0, hash < 0 ? bracket : hash)),
        hash < 0 ? Member.CONSTRUCTOR : text.substring(hash + 1, bracket),
        erased.size(),
        erased,
        "void");
  }

  /** A call through the type that declares the method. */
  static Call call(int line, String method) {
    return new Call(method(method).declaringType(), method(method), at(line));
  }

  /** A call of an inherited method. */
  static Call call(int line, String receiver, String method) {
    return new Call(type(receiver), method(method), at(line));
  }

  static Place at(int line) {
    return new Place("Code.java", line, 5);
  }

  /** A call in a method, such as {@code a.b.C#run(int)}. */
  static Reference in(String caller, int line, String method, Argument... arguments) {
    Signature from = method(caller);
    return new Reference(
        Kind.CALL,
        new Member(from.declaringType(), from.name(), from.arity()),
        method(method).declaringType(),
        method(method),
        List.of(arguments),
        null,
        at(line));
  }

  static Argument literal(String type) {
    return new Argument.ClassLiteral(type(type));
  }

  static Argument instance(String type) {
    return new Argument.Instance(type(type));
  }

  static Argument text(String value) {
    return new Argument.Text(value);
  }

  static Argument lambda(int line, Call... calls) {
    return new Argument.Code(List.of(calls), at(line));
  }
}
