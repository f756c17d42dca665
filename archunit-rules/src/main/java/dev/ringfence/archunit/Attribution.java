package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.ringfence.archunit.bytecode.CodeMember;
import dev.ringfence.archunit.bytecode.CompiledClass;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeName;
import java.util.Optional;

/** Finds the member that a person would name for a member of a class file. */
final class Attribution {

  private final ImportedCode code;
  private final ClassFiles classFiles;

  Attribution(ImportedCode code, ClassFiles classFiles) {
    this.code = code;
    this.classFiles = classFiles;
  }

  /** The member of the nearest class around that has a name. */
  Member named(JavaClass type, CodeMember member) {
    TypeName name = TypeUses.nameOf(type);
    return classFiles
        .of(type)
        .flatMap(compiled -> around(name, compiled))
        .orElseGet(() -> new Member(name.named(), member.name(), member.arity()));
  }

  private Optional<Member> around(TypeName name, CompiledClass compiled) {
    boolean isNamed = !compiled.isInsideMethodOrInitializer() && name.named().equals(name);
    return isNamed
        ? Optional.empty()
        : compiled
            .enclosingClass()
            .flatMap(outer -> Optional.ofNullable(code.classOf(outer)))
            .filter(JavaClass::isFullyImported)
            .map(
                outer ->
                    named(
                        outer,
                        classFiles.ask(
                            outer,
                            new CodeMember(Member.CONSTRUCTOR, 0),
                            file -> file.memberAround(compiled))));
  }
}
