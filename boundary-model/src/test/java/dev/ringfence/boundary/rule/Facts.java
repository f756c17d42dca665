package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.CodeBase;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.MethodFacts.Modifier;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts by hand, for tests of what no compiler would let through. A type is written {@code
 * a.b.C<a.b.D>}, a type variable as one capital letter.
 */
final class Facts implements CodeBase {

  private final Map<TypeName, TypeFacts> types = new HashMap<>();

  Facts with(TypeBuilder... builders) {
    for (TypeBuilder builder : builders) {
      TypeFacts facts = builder.build();
      types.put(facts.name(), facts);
    }
    return this;
  }

  TypeFacts get(String name) {
    TypeFacts facts = types.get(TypeName.topLevel(name));
    if (facts == null) {
      throw new AssertionError("no " + name);
    }
    return facts;
  }

  @Override
  public @Nullable TypeFacts find(TypeName name) {
    return types.get(name);
  }

  @Override
  public Collection<TypeFacts> subtypesOf(TypeName name) {
    return types.values().stream()
        .filter(type -> type.supertypes().stream().anyMatch(above -> above.name().equals(name)))
        .toList();
  }

  @Override
  public List<Call> callsOf(Signature method) {
    return List.of();
  }

  static TypeBuilder type(Kind kind, String name, String... supertypes) {
    return new TypeBuilder(kind, name, supertypes);
  }

  static TypeUse use(String written) {
    if (written.length() == 1) {
      return new TypeUse.Variable(written, "java.lang.Object");
    }
    if (written.endsWith("[]")) {
      return new TypeUse.Array(use(written.substring(0, written.length() - 2)));
    }
    if (written.indexOf('.') < 0) {
      return new TypeUse.Primitive(written);
    }
    int bracket = written.indexOf('<');
    if (bracket < 0) {
      return TypeUse.of(TypeName.topLevel(written));
    }
    return new TypeUse.Declared(
        TypeName.topLevel(written.substring(0, bracket)),
        Arrays.stream(written.substring(bracket + 1, written.length() - 1).split(","))
            .map(Facts::use)
            .toList());
  }

  /** A type in the making. */
  static final class TypeBuilder {
    private final Kind kind;
    private final TypeName name;
    private final List<TypeUse.Declared> supertypes = new ArrayList<>();
    private final List<MethodFacts> methods = new ArrayList<>();
    private List<String> parameters = List.of();
    private boolean isAbstract;

    private TypeBuilder(Kind kind, String name, String... supertypes) {
      this.kind = kind;
      this.isAbstract = kind == Kind.INTERFACE;
      this.name = TypeName.topLevel(name);
      for (String supertype : supertypes) {
        this.supertypes.add((TypeUse.Declared) use(supertype));
      }
    }

    TypeBuilder generic(String... names) {
      parameters = List.of(names);
      return this;
    }

    TypeBuilder asAbstract() {
      isAbstract = true;
      return this;
    }

    TypeBuilder method(Body body, String methodName, String... parameterTypes) {
      return method(
          body == Body.NONE ? EnumSet.of(Modifier.ABSTRACT) : EnumSet.noneOf(Modifier.class),
          Set.of(),
          body,
          methodName,
          parameterTypes);
    }

    TypeBuilder method(
        Set<Modifier> modifiers,
        Set<TypeName> annotations,
        Body body,
        String methodName,
        String... parameterTypes) {
      methods.add(
          new MethodFacts(
              methodName,
              Arrays.stream(parameterTypes).map(Facts::use).toList(),
              new TypeUse.Primitive("void"),
              modifiers,
              body,
              annotations,
              new Place(name + ".java", 10 + methods.size(), 1)));
      return this;
    }

    private TypeFacts build() {
      return new TypeFacts(
          name,
          kind,
          isAbstract,
          false,
          parameters,
          supertypes,
          List.of(),
          methods,
          List.of(),
          new Place(name + ".java", 1, 1));
    }
  }
}
