package dev.ringfence.archunit.source;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.ringfence.boundary.facts.Member;

/** The names in a syntax tree. Nothing is resolved: what has the name need not be what is meant. */
final class Names {

  private Names() {}

  /** The last part of a name; empty if the tree is none. */
  static String simple(Tree tree) {
    if (tree instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    if (tree instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    if (tree instanceof ParameterizedTypeTree parameterized) {
      return simple(parameterized.getType());
    }
    return tree instanceof AnnotatedTypeTree annotated ? simple(annotated.getUnderlyingType()) : "";
  }

  /** Whether a tree refers to something by the name of a member. */
  static boolean isNameOf(Member member, Tree tree) {
    if (member.name().isEmpty()) {
      return simple(tree).equals(member.type().simpleName());
    }
    if (tree instanceof NewClassTree creation) {
      return member.name().equals(Member.CONSTRUCTOR)
          && simple(creation.getIdentifier()).equals(member.type().simpleName());
    }
    if (tree instanceof MemberReferenceTree reference) {
      return reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
          ? member.name().equals(Member.CONSTRUCTOR)
              && simple(reference.getQualifierExpression()).equals(member.type().simpleName())
          : reference.getName().contentEquals(member.name());
    }
    return tree instanceof MethodInvocationTree call
        && simple(call.getMethodSelect()).equals(member.name());
  }
}
