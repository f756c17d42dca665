package dev.ringfence.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.ringfence.boundary.facts.FieldFacts;
import dev.ringfence.boundary.facts.FieldFacts.Modifier;
import dev.ringfence.boundary.facts.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Javac's fields as facts. What it makes itself is left out. */
final class FieldReader {

  private final TypeUses uses;
  private final AnnotationReader annotations;

  FieldReader(TypeUses uses, AnnotationReader annotations) {
    this.uses = uses;
    this.annotations = annotations;
  }

  /**
   * The fields that a class declares, in source order.
   *
   * @param members what its source declares; empty if the source is not at hand
   * @param file the file of the source; null likewise
   * @param otherwise the place of a field of which the source is not at hand
   */
  List<FieldFacts> read(
      ClassSymbol type, List<JCTree> members, @Nullable SourceFile file, Place otherwise) {
    IdentityHashMap<Symbol, JCVariableDecl> trees = trees(members);
    List<FieldFacts> result = new ArrayList<>();
    for (Symbol member : ASTHelpers.getEnclosedElements(type)) {
      if (member instanceof VarSymbol field
          && field.getKind().isField()
          && (field.flags() & Flags.SYNTHETIC) == 0) {
        JCVariableDecl tree = trees.get(field);
        result.add(
            new FieldFacts(
                field.getSimpleName().toString(),
                uses.of(field.type),
                modifiers(field),
                annotations.types(annotationsOf(field, type)),
                tree == null || file == null ? otherwise : file.place(tree.pos)));
      }
    }
    return result;
  }

  private static IdentityHashMap<Symbol, JCVariableDecl> trees(List<JCTree> members) {
    IdentityHashMap<Symbol, JCVariableDecl> result = new IdentityHashMap<>(members.size());
    for (JCTree member : members) {
      if (member instanceof JCVariableDecl field && field.sym != null) {
        result.put(field.sym, field);
      }
    }
    return result;
  }

  private static Set<Modifier> modifiers(VarSymbol field) {
    Set<Modifier> result = EnumSet.noneOf(Modifier.class);
    long flags = field.flags();
    if ((flags & Flags.STATIC) != 0) {
      result.add(Modifier.STATIC);
    }
    if ((flags & Flags.FINAL) != 0) {
      result.add(Modifier.FINAL);
    }
    if ((flags & Flags.TRANSIENT) != 0) {
      result.add(Modifier.TRANSIENT);
    }
    if ((flags & Flags.ENUM) != 0) {
      result.add(Modifier.ENUM_CONSTANT);
    }
    return result;
  }

  private static List<Attribute.Compound> annotationsOf(VarSymbol field, ClassSymbol type) {
    List<Attribute.Compound> result = new ArrayList<>(field.getAnnotationMirrors());
    result.addAll(field.type.getAnnotationMirrors());
    for (Attribute.TypeCompound ofClassFile : field.getRawTypeAttributes()) {
      if (ofClassFile.position.location.isEmpty()) {
        result.add(ofClassFile);
      }
    }
    for (Symbol component : type.getRecordComponents()) {
      if (component.getSimpleName().equals(field.getSimpleName())) {
        result.addAll(component.getAnnotationMirrors());
      }
    }
    return result;
  }
}
