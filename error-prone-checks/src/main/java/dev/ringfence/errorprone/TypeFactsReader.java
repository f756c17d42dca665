package dev.ringfence.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.MethodFacts.Modifier;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Javac's classes as facts: names from symbols, bodies and places from trees where there are. */
final class TypeFactsReader {

  private final TypeNames names;
  private final TypeUses uses;
  private final Types types;
  private final SourceFiles files;
  private final AnnotationReader annotations;
  private final FieldReader fields;

  TypeFactsReader(TypeNames names, TypeUses uses, Types types, SourceFiles files) {
    this.names = names;
    this.uses = uses;
    this.types = types;
    this.files = files;
    this.annotations = new AnnotationReader(names);
    this.fields = new FieldReader(uses, annotations);
  }

  /**
   * The facts of a class.
   *
   * @throws Symbol.CompletionFailure if the class needs another that is missing
   */
  TypeFacts read(ClassSymbol type, Declarations.@Nullable Declaration source) {
    SourceFile file = source == null ? null : files.of(source.unit());
    Place unknown = new Place(names.of(type).qualifiedName(), 0, 0);
    return new TypeFacts(
        names.of(type),
        kindOf(type),
        (type.flags() & (Flags.ABSTRACT | Flags.INTERFACE)) != 0,
        (type.flags() & Flags.SEALED) != 0,
        typeParameters(type),
        supertypes(type),
        fields.read(type, source == null ? List.of() : source.tree().defs, file, unknown),
        methods(type, source, file, unknown),
        annotations.usesOn(type),
        source == null || file == null
            ? unknown
            : file.place(file.offsetOfName(source.tree(), source.parent())));
  }

  private static List<String> typeParameters(ClassSymbol type) {
    List<String> result = new ArrayList<>();
    for (Type parameter : type.type.getTypeArguments()) {
      result.add(parameter.tsym.getSimpleName().toString());
    }
    return result;
  }

  private static TypeFacts.Kind kindOf(ClassSymbol type) {
    ElementKind kind = type.getKind();
    return switch (kind) {
      case INTERFACE -> TypeFacts.Kind.INTERFACE;
      case ENUM -> TypeFacts.Kind.ENUM;
      case RECORD -> TypeFacts.Kind.RECORD;
      case ANNOTATION_TYPE -> TypeFacts.Kind.ANNOTATION;
      default -> TypeFacts.Kind.CLASS;
    };
  }

  private List<TypeUse.Declared> supertypes(ClassSymbol type) {
    List<TypeUse.Declared> result = new ArrayList<>();
    for (Type above : types.directSupertypes(type.type)) {
      if (!above.tsym.getQualifiedName().contentEquals(Object.class.getName())) {
        result.add(uses.declared(above));
      }
    }
    return result;
  }

  private List<MethodFacts> methods(
      ClassSymbol type,
      Declarations.@Nullable Declaration source,
      @Nullable SourceFile file,
      Place unknown) {
    IdentityHashMap<Symbol, JCMethodDecl> trees =
        trees(source == null ? List.of() : source.tree().defs);
    List<MethodFacts> result = new ArrayList<>();
    for (Symbol member : ASTHelpers.getEnclosedElements(type)) {
      if (member instanceof MethodSymbol method && method.getKind() == ElementKind.METHOD) {
        result.add(read(method, trees.get(method), file, unknown));
      }
    }
    return result;
  }

  private static IdentityHashMap<Symbol, JCMethodDecl> trees(List<JCTree> members) {
    IdentityHashMap<Symbol, JCMethodDecl> result = new IdentityHashMap<>(members.size());
    for (JCTree member : members) {
      if (member instanceof JCMethodDecl method && method.sym != null) {
        result.put(method.sym, method);
      }
    }
    return result;
  }

  private MethodFacts read(
      MethodSymbol method,
      @Nullable JCMethodDecl source,
      @Nullable SourceFile file,
      Place unknown) {
    return new MethodFacts(
        method.getSimpleName().toString(),
        uses.ofAll(method.type.getParameterTypes()),
        uses.of(method.type.getReturnType()),
        modifiers(method),
        Bodies.of(method, source),
        annotationsOfAll(method),
        source == null || file == null ? unknown : file.place(source.pos));
  }

  private static Set<Modifier> modifiers(MethodSymbol method) {
    Set<Modifier> result = EnumSet.noneOf(Modifier.class);
    if (ASTHelpers.isStatic(method)) {
      result.add(Modifier.STATIC);
    }
    if (method.isPrivate()) {
      result.add(Modifier.PRIVATE);
    }
    if (Bodies.isAbstract(method)) {
      result.add(Modifier.ABSTRACT);
    }
    return result;
  }

  private Set<TypeName> annotationsOfAll(MethodSymbol method) {
    List<Attribute.Compound> all = new ArrayList<>(method.getAnnotationMirrors());
    for (VarSymbol parameter : method.params()) {
      all.addAll(parameter.getAnnotationMirrors());
    }
    return annotations.types(all);
  }
}
