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
    DeclaredType owner = owner(name, call);
    return owner == null ? null : of(owner, name, call);
  }

  /** The innermost type around a node that may have a method of that name; null if none has. */
  @Nullable DeclaredType owner(String name, DetailAST at) {
    DeclaredType type = file.typeAround(at);
    while (type != null && !mayHave(type, name)) {
      type = type.outer();
    }
    return type;
  }

  /** What a call on an object of a type means; null if the file does not tell it. */
  @Nullable DetailAST of(DeclaredType type, String name, DetailAST call) {
    List<DetailAST> declared = type.methods(name);
    return declared.size() == 1 && Syntax.parameters(declared.get(0)).size() == Syntax.arity(call)
        ? declared.get(0)
        : null;
  }

  private boolean mayHave(DeclaredType type, String name) {
    return supertypes.hasUnseen(type) || !type.methods(name).isEmpty();
  }
}
