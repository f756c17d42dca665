package dev.ringfence.sources;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.SimpleName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The identifiers of a file, as little as tells that a name is not among them. */
final class Identifiers {

  static final Identifiers NONE = new Identifiers(new int[0]);

  private final int[] hashes;

  private Identifiers(int[] hashes) {
    this.hashes = hashes;
  }

  /** Of a syntax tree. */
  static Identifiers of(CompilationUnit unit) {
    Set<Integer> hashes = new HashSet<>();
    TypeNodes.walk(
        unit,
        node -> {
          if (node instanceof SimpleName name) {
            hashes.add(name.getIdentifier().hashCode());
          } else if (node instanceof MethodReferenceExpr reference) {
            hashes.add(reference.getIdentifier().hashCode());
          } else if (node instanceof Name name) {
            hashes.add(name.getIdentifier().hashCode());
          }
        });
    int[] result = hashes.stream().mapToInt(Integer::intValue).toArray();
    return new Identifiers(result);
  }

  /** Of a text that does not parse: of all its words. */
  static Identifiers ofText(String text) {
    return of(new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}_$]+"))));
  }

  /** Of these names. */
  static Identifiers of(Set<String> names) {
    return new Identifiers(names.stream().mapToInt(String::hashCode).sorted().toArray());
  }

  /** Whether all of these may be among them. */
  boolean haveAll(List<String> names) {
    return names.stream()
        .allMatch(name -> Arrays.stream(hashes).anyMatch(hash -> hash == name.hashCode()));
  }

  /** Whether there may be one of these, which are sorted. */
  boolean mayHaveOneOf(Identifiers sorted) {
    for (int hash : hashes) {
      if (Arrays.binarySearch(sorted.hashes, hash) >= 0) {
        return true;
      }
    }
    return false;
  }
}
