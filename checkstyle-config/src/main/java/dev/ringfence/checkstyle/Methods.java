package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the file's methods calls mean. */
final class Methods {

  private final FileTree file;
  private final Supertypes supertypes;

  Methods(FileTree file, Supertypes supertypes) {
    this.file = file;
    this.supertypes = supertypes;
  }

  /** What a call without a receiver means; null if the file does not tell it. */
  @Nullable DetailAST inScope(String name, DetailAST call) {
    for (DeclaredType type = file.typeAround(call); type != null; type = type.outer()) {
      if (mayHave(type, name)) {
        return of(type, name, call);
      }
    }
    return null;
  }

  /** What a call on an object of a type means; null if the file does not tell it. */
  @Nullable DetailAST of(DeclaredType type, String name, DetailAST call) {
    List<DetailAST> declared = file.methods(type, name);
    return declared.size() == 1 && Syntax.parameters(declared.get(0)).size() == Syntax.arity(call)
        ? declared.get(0)
        : null;
  }

  /** Whether a method of that name may be a member of the types around a node. */
  boolean mayBeInScope(String name, DetailAST at) {
    for (DeclaredType type = file.typeAround(at); type != null; type = type.outer()) {
      if (mayHave(type, name)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayHave(DeclaredType type, String name) {
    return supertypes.hasUnseen(type) || !file.methods(type, name).isEmpty();
  }
}
