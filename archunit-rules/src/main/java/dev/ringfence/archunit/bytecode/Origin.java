package dev.ringfence.archunit.bytecode;

import org.objectweb.asm.Type;

/** Where a value on the operand stack comes from. */
sealed interface Origin {

  /** A class literal. */
  record ClassLiteral(Type type) implements Origin {}

  /** A constant string. */
  record Text(String value) implements Origin {}

  /** An object that a {@code new} has made. */
  record Created(Type type) implements Origin {}

  /** A lambda or method reference that the instruction of this index has made. */
  record Function(int instruction, Type type) implements Origin {}

  /** An array that the instruction of this index has made. */
  record NewArray(int instruction, Type type) implements Origin {}

  /** Anything else, by its static type as far as the class file tells. */
  record Instance(Type type) implements Origin {}

  /**
   * The same value once it went through a variable: it is no literal any more. An object under
   * construction stays one, since some compilers keep it in a variable meanwhile.
   */
  default Origin throughVariable() {
    if (this instanceof ClassLiteral) {
      return new Instance(Type.getObjectType("java/lang/Class"));
    }
    if (this instanceof Text) {
      return new Instance(Type.getObjectType("java/lang/String"));
    }
    if (this instanceof Function function) {
      return new Instance(function.type());
    }
    if (this instanceof NewArray array) {
      return new Instance(array.type());
    }
    return this;
  }
}
