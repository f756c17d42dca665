package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.ringfence.boundary.facts.TypeName;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of the file that are in scope: local ones, members, inherited members, its own. */
final class TypeScope {

  private final FileTree file;
  private final Supertypes supertypes;

  TypeScope(FileTree file, Supertypes supertypes) {
    this.file = file;
    this.supertypes = supertypes;
  }

  /** The type of the file that a simple name stands for; null if it is none. */
  @Nullable DeclaredType find(String simpleName, DetailAST at) {
    if (!file.declaresType(simpleName)) {
      return null;
    }
    DeclaredType local = file.local(simpleName, at);
    if (local != null) {
      return local;
    }
    for (DeclaredType around = file.typeAround(at); around != null; around = around.outer()) {
      if (around.simpleName().equals(simpleName)) {
        return around;
      }
      DeclaredType member = memberOf(around, simpleName, new HashSet<>());
      if (member != null) {
        return member;
      }
    }
    return file.topLevel(simpleName);
  }

  private @Nullable DeclaredType memberOf(
      DeclaredType type, String simpleName, Set<TypeName> seen) {
    DeclaredType own = type.members().get(simpleName);
    if (own != null || !seen.add(type.name()) || seen.size() > 50) {
      return own;
    }
    for (TypeName above : supertypes.namesOf(type)) {
      DeclaredType declared = file.type(above);
      DeclaredType inherited = declared == null ? null : memberOf(declared, simpleName, seen);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }
}
