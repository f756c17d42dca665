package dev.ringfence.errorprone;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import dev.ringfence.boundary.facts.TypeName;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of javac's classes, and the way back. One for a compilation; completes no class. */
final class TypeNames {

  private final IdentityHashMap<ClassSymbol, TypeName> names = new IdentityHashMap<>();
  private final Map<TypeName, ClassSymbol> symbols = new HashMap<>();

  TypeName of(ClassSymbol symbol) {
    TypeName known = names.get(symbol);
    if (known == null) {
      known = new TypeName(packageOf(symbol).getQualifiedName().toString(), nestedName(symbol));
      names.put(symbol, known);
      symbols.put(known, symbol);
    }
    return known;
  }

  /** The package of a symbol. Error Prone's own helper has two return types in its versions. */
  @SuppressWarnings("ASTHelpersSuggestions")
  static PackageSymbol packageOf(Symbol symbol) {
    return symbol.packge();
  }

  private String nestedName(ClassSymbol symbol) {
    Symbol owner = symbol.owner;
    if (owner instanceof PackageSymbol) {
      return symbol.getSimpleName().toString();
    }
    ClassSymbol around = owner.enclClass();
    String own =
        owner == around && !symbol.getSimpleName().isEmpty()
            ? symbol.getSimpleName().toString()
            : binaryNameWithin(around, symbol);
    return of(around).nestedName() + "." + own;
  }

  private static String binaryNameWithin(ClassSymbol around, ClassSymbol local) {
    String name = local.flatname.toString();
    String prefix = around.flatname + "$";
    return name.startsWith(prefix)
        ? name.substring(prefix.length())
        : name.substring(name.lastIndexOf('$') + 1);
  }

  /** The class of a name that {@link #of} has given; null if it has not. */
  @Nullable ClassSymbol symbol(TypeName name) {
    return symbols.get(name);
  }
}
