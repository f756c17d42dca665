package dev.ringfence.sources;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeReference;
import dev.ringfence.boundary.judge.Judge;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds the places in one file that name types of other domains, in whatever way. */
final class TypeUses {

  private final Resolver resolver;
  private final Judge judge;
  private final Places places;
  private final Territory home;
  private final boolean hasStaticImports;
  private final BiConsumer<Node, TypeReference> consumer;

  TypeUses(Resolver resolver, Judge judge, BiConsumer<Node, TypeReference> consumer) {
    this.resolver = resolver;
    this.judge = judge;
    this.places = new Places(resolver.file());
    this.home = judge.territoryOf(resolver.file().packageName());
    this.hasStaticImports =
        resolver.file().imports().stream().anyMatch(SourceFile.Import::isStatic);
    this.consumer = consumer;
  }

  /** Reads a file; nothing is named by an import. */
  void read(CompilationUnit unit) {
    unit.getTypes().forEach(type -> TypeNodes.walk(type, this::visit));
  }

  private void visit(Node node) {
    if (node instanceof ClassOrInterfaceType type) {
      visit(type);
    } else if (node instanceof AnnotationExpr annotation) {
      visit(annotation);
    } else if (node instanceof MethodCallExpr call) {
      visit(call);
    } else if (node instanceof FieldAccessExpr access) {
      visit(access);
    } else if (node instanceof MethodReferenceExpr reference) {
      visit(reference);
    } else if (node instanceof NameExpr name && hasStaticImports) {
      note(name, resolver.variables().importedFrom(name.getNameAsString(), name), places.at(name));
    }
  }

  private void visit(ClassOrInterfaceType type) {
    Node parent = TypeNodes.parentOf(type);
    boolean isPrefix = parent instanceof ClassOrInterfaceType && !isArgument(type, parent);
    // What stands before a '::' is perhaps a variable; the parser does not tell.
    boolean mayBeVariable =
        parent instanceof TypeExpr && TypeNodes.parentOf(parent) instanceof MethodReferenceExpr;
    if (!isPrefix && !mayBeVariable) {
      note(type, resolver.typeWritten(type, type).erasedName(), places.at(type.getName()));
    }
  }

  private static boolean isArgument(ClassOrInterfaceType type, Node parent) {
    return ((ClassOrInterfaceType) parent)
        .getTypeArguments().stream()
            .flatMap(List::stream)
            .anyMatch(argument -> TypeNodes.isSame(argument, type));
  }

  private void visit(AnnotationExpr annotation) {
    TypeSyntax written =
        TypeSyntax.named(Arrays.asList(annotation.getNameAsString().split("\\.", -1)));
    note(
        annotation,
        resolver.names().resolve(written, resolver.scopes().at(annotation)).erasedName(),
        places.at(annotation.getName()));
  }

  private void visit(MethodCallExpr call) {
    Expression scope = call.getScope().orElse(null);
    if (scope == null ? hasStaticImports : saysMore(scope)) {
      note(call, resolver.calls().receiverOf(call).erasedName(), placeOf(scope, call));
    }
  }

  private void visit(FieldAccessExpr access) {
    if (saysMore(access.getScope())
        && resolver.meanings().of(access) instanceof Meanings.Meaning.Value) {
      Meanings.Meaning scope = resolver.meanings().of(access.getScope());
      TypeName type =
          scope instanceof Meanings.Meaning.Value value
              ? value.type().erasedName()
              : scope instanceof Meanings.Meaning.OfType named ? named.type().erasedName() : null;
      note(access, type, placeOf(access.getScope(), access));
    }
  }

  private void visit(MethodReferenceExpr reference) {
    if (!(reference.getScope() instanceof SuperExpr) && !CodeCalls.isOfArray(reference)) {
      note(reference, resolver.calls().receiverOf(reference).erasedName(), places.of(reference));
    }
  }

  /** Through itself, a class names nobody else; and a literal is of the platform. */
  private static boolean saysMore(Expression scope) {
    return !(scope instanceof ThisExpr
        || scope instanceof SuperExpr
        || scope instanceof LiteralExpr);
  }

  private Place placeOf(@Nullable Expression scope, NodeWithSimpleName<?> member) {
    NodeWithSimpleName<?> named = member;
    if (scope instanceof NameExpr || scope instanceof FieldAccessExpr) {
      boolean isType = resolver.meanings().of(scope) instanceof Meanings.Meaning.OfType;
      named = isType ? (NodeWithSimpleName<?>) scope : member;
    }
    return places.at(named.getName());
  }

  private void note(Node node, @Nullable TypeName target, Place place) {
    if (target == null || !judge.mayName(home, judge.territoryOf(target.packageName()))) {
      return;
    }
    Member from = Surroundings.memberNaming(node, resolver.types());
    if (from != null) {
      consumer.accept(node, new TypeReference(from, target, place));
    }
  }
}
