package dev.ringfence.archunit.bytecode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Collects the types that are named somewhere, as far as they are of interest. */
final class NamedTypes {

  private final Predicate<String> isRelevant;
  private final Set<NamedType> found = new LinkedHashSet<>();

  NamedTypes(Predicate<String> isRelevant) {
    this.isRelevant = isRelevant;
  }

  List<NamedType> found() {
    return List.copyOf(found);
  }

  boolean isRelevant(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    return element.getSort() == Type.OBJECT && isRelevant.test(element.getInternalName());
  }

  /** Adds a type, of an array its element. */
  void add(@Nullable CodeMember in, Type type, int line) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT) {
      add(in, element.getInternalName(), line);
    }
  }

  void add(@Nullable CodeMember in, String internalName, int line) {
    if (isRelevant.test(internalName)) {
      found.add(new NamedType(in, internalName, line));
    }
  }

  /** Adds all types of a generic signature of a class or method. */
  void addSignature(@Nullable CodeMember in, String signature, int line) {
    new SignatureReader(signature).accept(visitor(in, line));
  }

  /** Adds all types of the generic type of a field or variable. */
  void addTypeSignature(@Nullable CodeMember in, String signature, int line) {
    new SignatureReader(signature).acceptType(visitor(in, line));
  }

  private SignatureVisitor visitor(@Nullable CodeMember in, int line) {
    return new SignatureVisitor(Opcodes.ASM9) {
      private String name = "";

      @Override
      public void visitClassType(String internalName) {
        name = internalName;
        add(in, internalName, line);
      }

      @Override
      public void visitInnerClassType(String innerName) {
        name = name + "$" + innerName;
        add(in, name, line);
      }

      @Override
      public SignatureVisitor visitTypeArgument(char wildcard) {
        return visitor(in, line);
      }
    };
  }
}
