package dev.ringfence.errorprone;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.CodeBase;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What javac has loaded or can load. A class that cannot be completed is out of sight.
 *
 * <p>Bodies are in sight where Error Prone looks at them after javac has attributed all sources of
 * the compilation and before it has translated any: under {@code -XDcompilePolicy=simple}. Under
 * {@code byfile}, which bodies javac has attributed depends on the order of the files, so that none
 * is in sight.
 */
final class JavacCodeBase implements CodeBase {

  private final TypeNames names;
  private final TypeFactsReader reader;
  private final Declarations declarations;
  private final Elements elements;
  private final Types types;
  private final MethodBodies bodies;
  private final IdentityHashMap<ClassSymbol, Optional<TypeFacts>> known = new IdentityHashMap<>();
  private final Set<TypeName> notFound = new HashSet<>();
  private @Nullable Map<Symbol, List<ClassSymbol>> subtypes;

  JavacCodeBase(
      TypeNames names,
      TypeFactsReader reader,
      Declarations declarations,
      Elements elements,
      Types types,
      MethodBodies bodies) {
    this.names = names;
    this.reader = reader;
    this.declarations = declarations;
    this.elements = elements;
    this.types = types;
    this.bodies = bodies;
  }

  @Override
  public @Nullable TypeFacts find(TypeName name) {
    ClassSymbol symbol = names.symbol(name);
    if (symbol == null) {
      symbol = lookUp(name);
    }
    return symbol == null ? null : factsOf(symbol).orElse(null);
  }

  private @Nullable ClassSymbol lookUp(TypeName name) {
    if (notFound.contains(name)) {
      return null;
    }
    try {
      if (elements.getTypeElement(name.qualifiedName()) instanceof ClassSymbol symbol
          && names.of(symbol).equals(name)) {
        return symbol;
      }
    } catch (CompletionFailure e) {
      notFound.add(name);
      return null;
    }
    notFound.add(name);
    return null;
  }

  /** The facts of a class; empty if it, or what it needs, cannot be completed. */
  Optional<TypeFacts> factsOf(ClassSymbol symbol) {
    Optional<TypeFacts> facts = known.get(symbol);
    if (facts == null) {
      facts = read(symbol);
      known.put(symbol, facts);
    }
    return facts;
  }

  private Optional<TypeFacts> read(ClassSymbol symbol) {
    try {
      symbol.complete();
      return symbol.type.isErroneous()
          ? Optional.empty()
          : Optional.of(reader.read(symbol, declarations.of(symbol)));
    } catch (CompletionFailure e) {
      return Optional.empty();
    }
  }

  @Override
  public Collection<TypeFacts> subtypesOf(TypeName name) {
    ClassSymbol base = names.symbol(name);
    return base == null || base.isFinal()
        ? List.of()
        : subtypes().getOrDefault(base, List.of()).stream()
            .sorted(Comparator.comparing(symbol -> symbol.flatname.toString()))
            .map(symbol -> factsOf(symbol).orElse(null))
            .filter(Objects::nonNull)
            .toList();
  }

  /** For each class with subclasses in the compilation, those. */
  private Map<Symbol, List<ClassSymbol>> subtypes() {
    Map<Symbol, List<ClassSymbol>> result = subtypes;
    if (result == null) {
      result = new HashMap<>();
      for (ClassSymbol symbol : declarations.all()) {
        for (Type above : types.closure(symbol.type)) {
          if (above.tsym != symbol) {
            result.computeIfAbsent(above.tsym, key -> new ArrayList<>()).add(symbol);
          }
        }
      }
      subtypes = result;
    }
    return result;
  }

  @Override
  public List<Call> callsOf(Signature method) {
    ClassSymbol declaring = names.symbol(method.declaringType());
    return declaring == null ? List.of() : bodies.callsOf(method, declaring);
  }
}
