package dev.ringfence.sources;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Signature;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the bodies of methods may run: found when somebody asks, and kept. Safe for use by several
 * threads.
 */
final class Bodies {

  private final TypeNames names;
  private final Members members;
  private final Map<SourceFile, ReadFile> read = new ConcurrentHashMap<>();
  private final Map<SourceFile, OfFile> files = new ConcurrentHashMap<>();

  Bodies(TypeNames names, Members members, List<ReadFile> files) {
    this.names = names;
    this.members = members;
    for (ReadFile file : files) {
      if (file.file() != null) {
        read.put(file.file(), file);
      }
    }
  }

  /** The calls of a method or constructor; empty if it is not told which is meant. */
  List<Call> callsOf(SourceType type, Signature method) {
    List<SourceType.Method> candidates =
        type.declaredMethods().stream()
            .filter(each -> each.name().equals(method.name()))
            .filter(each -> each.parameters().size() == method.arity())
            .filter(each -> isMeant(each, method))
            .toList();
    return candidates.size() == 1
        ? files
            .computeIfAbsent(type.file(), file -> new OfFile(read.get(file)))
            .callsOf(type, candidates.get(0))
        : List.of();
  }

  private boolean isMeant(SourceType.Method method, Signature wanted) {
    return wanted.erasedParameters() == null
        || method.parameters().stream()
            .map(parameter -> names.resolve(parameter, method.scope()).erasure())
            .toList()
            .equals(wanted.erasedParameters());
  }

  /** One file's. A resolver is for one thread, hence the locks. */
  private final class OfFile {
    private final @Nullable ReadFile file;
    private final IdentityHashMap<SourceType.Method, List<Call>> calls = new IdentityHashMap<>();
    private SoftReference<Resolver> resolver = new SoftReference<>(null);

    OfFile(@Nullable ReadFile file) {
      this.file = file;
    }

    synchronized List<Call> callsOf(SourceType type, SourceType.Method method) {
      List<Call> known = calls.get(method);
      if (known == null) {
        known = find(type, method);
        calls.put(method, known);
      }
      return known;
    }

    private List<Call> find(SourceType type, SourceType.Method method) {
      Resolver tree = resolver();
      Node declaration = tree == null ? null : tree.types().nodeOf(type);
      if (tree == null || declaration == null) {
        return List.of();
      }
      CodeCalls codeCalls = new CodeCalls(tree);
      return partsOf(declaration, method, tree)
          .flatMap(part -> codeCalls.in(part).stream())
          .sorted(Comparator.comparing(Call::place))
          .toList();
    }

    private @Nullable Resolver resolver() {
      Resolver known = resolver.get();
      if (known == null && file != null && file.file() != null) {
        CompilationUnit unit = file.unit().orElse(null);
        known = unit == null ? null : new Resolver(unit, file.file(), names, members);
        resolver = new SoftReference<>(known);
      }
      return known;
    }
  }

  /** The code that a method runs. A constructor that calls no other one runs the initializers. */
  private static Stream<? extends Node> partsOf(
      Node type, SourceType.Method method, Resolver tree) {
    List<BodyDeclaration<?>> body = membersOf(type);
    Places places = new Places(tree.file());
    List<Node> parts = new ArrayList<>();
    for (BodyDeclaration<?> member : body) {
      boolean isIt =
          member instanceof CallableDeclaration<?> callable
              ? !method.isImplicit() && places.at(callable.getName()).equals(method.place())
              : member instanceof CompactConstructorDeclaration && method.isImplicit();
      if (isIt && isBodyOf(member, method)) {
        parts.add(member);
      }
    }
    boolean callsAnother =
        parts.stream()
            .anyMatch(
                part ->
                    part.findFirst(
                            ExplicitConstructorInvocationStmt.class,
                            ExplicitConstructorInvocationStmt::isThis)
                        .isPresent());
    if (method.name().equals(Member.CONSTRUCTOR) && !callsAnother) {
      body.stream().filter(Bodies::isInitializer).forEach(parts::add);
    }
    return parts.stream();
  }

  /** An implicit accessor has no code; a compact constructor has that of the implicit one. */
  private static boolean isBodyOf(BodyDeclaration<?> member, SourceType.Method method) {
    return member instanceof CallableDeclaration<?> || method.name().equals(Member.CONSTRUCTOR);
  }

  private static boolean isInitializer(BodyDeclaration<?> member) {
    return (member instanceof FieldDeclaration field && !field.isStatic())
        || (member instanceof InitializerDeclaration initializer && !initializer.isStatic());
  }

  private static List<BodyDeclaration<?>> membersOf(Node type) {
    if (type instanceof TypeDeclaration<?> declaration) {
      return List.copyOf(declaration.getMembers());
    }
    if (type instanceof EnumConstantDeclaration constant) {
      return List.copyOf(constant.getClassBody());
    }
    return ((ObjectCreationExpr) type)
        .getAnonymousClassBody()
        .map(List::<BodyDeclaration<?>>copyOf)
        .orElse(List.of());
  }
}
