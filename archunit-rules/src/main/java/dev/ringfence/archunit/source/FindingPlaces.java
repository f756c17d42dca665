package dev.ringfence.archunit.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands in a source. Class files tell a line, for declarations not their own but
 * that of the first code in them, and a member; a source in which both do not meet is not the one
 * that was compiled.
 */
final class FindingPlaces {

  private final ParsedSource source;

  FindingPlaces(ParsedSource source) {
    this.source = source;
  }

  /** The places that a finding may be about; none if the source does not fit. */
  List<TreePath> of(Finding finding) {
    Member to = finding.to();
    List<TreePath> declarations = declarationsAround(finding);
    if (to == null) {
      return declarations;
    }
    return declarations.stream()
        .flatMap(declaration -> references(declaration, finding, to).stream())
        .toList();
  }

  private List<TreePath> declarationsAround(Finding finding) {
    Member from = finding.from();
    int line = finding.place().line();
    if (!from.type().packageName().equals(source.packageName())) {
      return typesAt(line);
    }
    TreePath type = typeNamed(from.type().named());
    if (type == null) {
      return List.of();
    }
    if (!from.name().isEmpty()) {
      return members(type, from, line);
    }
    return line == 0 || source.contains(type.getLeaf(), line) ? List.of(type) : List.of();
  }

  /** Findings about domains are not in the name of a type. */
  private List<TreePath> typesAt(int line) {
    TreePath unit = new TreePath(source.unit());
    return source.unit().getTypeDecls().stream()
        .filter(type -> line > 0 && source.contains(type, line))
        .map(type -> new TreePath(unit, type))
        .toList();
  }

  private @Nullable TreePath typeNamed(TypeName name) {
    TreePath found = new TreePath(source.unit());
    List<? extends Tree> candidates = source.unit().getTypeDecls();
    for (String simpleName : name.nestedName().split("\\.", -1)) {
      ClassTree type = typeNamed(simpleName, candidates);
      if (type == null) {
        return null;
      }
      found = new TreePath(found, type);
      candidates = type.getMembers();
    }
    return found;
  }

  private static @Nullable ClassTree typeNamed(String name, List<? extends Tree> candidates) {
    for (Tree candidate : candidates) {
      if (candidate instanceof ClassTree type && type.getSimpleName().contentEquals(name)) {
        return type;
      }
    }
    return null;
  }

  /** A field's line may be that of its class; a method's is in the method. */
  private List<TreePath> members(TreePath type, Member from, int line) {
    List<TreePath> code = new ArrayList<>();
    List<TreePath> fields = new ArrayList<>();
    for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
      TreePath path = new TreePath(type, member);
      if (line > 0 ? isCodeAt(line, member, from) : isMethod(member, from)) {
        code.add(path);
      } else if (member instanceof VariableTree field
          && field.getName().contentEquals(from.name())) {
        fields.add(path);
      }
    }
    if (line == 0) {
      code.addAll(fields);
    }
    return code.isEmpty() ? fields : code;
  }

  private boolean isCodeAt(int line, Tree member, Member from) {
    if (!source.contains(member, line)) {
      return false;
    }
    if (member instanceof VariableTree || member instanceof BlockTree) {
      return from.name().startsWith("<");
    }
    boolean isConstructor =
        member instanceof MethodTree method && method.getName().contentEquals(Member.CONSTRUCTOR);
    return isConstructor ? from.name().equals(Member.CONSTRUCTOR) : isMethod(member, from);
  }

  private static boolean isMethod(Tree member, Member from) {
    return member instanceof MethodTree method
        && method.getName().contentEquals(from.name())
        && method.getParameters().size() == from.arity();
  }

  private List<TreePath> references(TreePath declaration, Finding finding, Member to) {
    int line = finding.place().line();
    LineSearch search = new LineSearch(source, declaration, to, line);
    boolean isAboutNamedType =
        Rules.named(finding.rule())
            .filter(rule -> rule instanceof Rule.OfTypeReferences)
            .isPresent();
    if (isAboutNamedType && !search.inHeader().isEmpty()) {
      return search.inHeader();
    }
    if (!search.named().isEmpty()) {
      return search.named();
    }
    return search.onLine().isEmpty() ? List.of(declaration) : search.onLine();
  }
}
