package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** A class file. Its code is looked into only where somebody asks. For one thread. */
public final class CompiledClass {

  private static final String CONTINUATION = "Lkotlin/coroutines/Continuation;";

  private static final int BRIDGE_OR_MADE = Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC;

  private final ClassNode node;
  private final Lambdas lambdas;
  private final Map<MethodNode, MethodCode> codes = new HashMap<>();

  private CompiledClass(ClassNode node) {
    this.node = node;
    this.lambdas = new Lambdas(node);
  }

  /**
   * Reads a class file.
   *
   * @param uri a file, or an entry of an archive
   * @throws UnreadableClassException if that is not possible
   */
  public static CompiledClass read(URI uri) throws UnreadableClassException {
    try {
      ClassNode node = new ClassNode();
      try (InputStream stream = open(uri)) {
        new ClassReader(stream).accept(node, ClassReader.SKIP_FRAMES);
      }
      return new CompiledClass(node);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableClassException(uri.toString(), e);
    }
  }

  private static InputStream open(URI uri) throws IOException {
    if ("file".equals(uri.getScheme())) {
      return Files.newInputStream(Path.of(uri));
    }
    URLConnection connection = uri.toURL().openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  /** The places that name a member which is relevant by its owner and name. */
  public List<CallSite> callSites(CallSiteFilter filter) throws UnreadableClassException {
    return new CallSiteReader(this, filter).read();
  }

  /** What the body of a method does; unknown if there is no such method. */
  public Body bodyOf(String name, String descriptor) throws UnreadableClassException {
    MethodNode method = method(name, descriptor);
    return method == null ? Body.UNKNOWN : Bodies.of(node.name, method);
  }

  /**
   * Where the class names types that are of interest, each type once in each line of a member.
   *
   * @param isRelevant by internal name
   */
  public List<NamedType> namedTypes(Predicate<String> isRelevant) throws UnreadableClassException {
    return NamedTypeReader.read(this, isRelevant);
  }

  /** The fields, in the order of the source. */
  public List<CompiledField> fields() throws UnreadableClassException {
    return CompiledFields.of(this);
  }

  /**
   * What the body of a method or constructor may run; empty if there is no such method, or if it
   * cannot be told apart from another.
   *
   * @param parameters the erased parameters, in the facts' notation, of a constructor without those
   *     that a compiler adds; null if they are not known
   */
  public List<BodyCall> callsOf(String name, int arity, @Nullable List<String> parameters) {
    List<MethodNode> meant =
        node.methods.stream()
            .filter(method -> method.name.equals(name) && (method.access & BRIDGE_OR_MADE) == 0)
            .filter(method -> takes(method, arity, parameters))
            .toList();
    return meant.size() == 1 ? BodyCalls.of(this, meant.get(0)) : List.of();
  }

  private boolean takes(MethodNode method, int arity, @Nullable List<String> parameters) {
    List<String> declared = Names.parameters(method.desc);
    if (parameters == null) {
      return arity(method) == arity;
    }
    int hidden = method.name.equals(Member.CONSTRUCTOR) ? declared.size() - parameters.size() : 0;
    return hidden >= 0
        && declared.size() - hidden == parameters.size()
        && hidden <= declared.size() - arity(method)
        && declared.subList(hidden, declared.size()).equals(parameters);
  }

  /**
   * The internal name of the class around a local or anonymous class, or around a class nested in
   * one of those; empty for one that a person would name.
   */
  public Optional<String> enclosingClass() {
    if (node.outerClass != null) {
      return Optional.of(node.outerClass);
    }
    return innerClass().map(inner -> inner.outerName);
  }

  /** Whether the class is a local or anonymous one itself. */
  public boolean isInsideMethodOrInitializer() {
    return node.outerClass != null;
  }

  /** The member of this class that a local or anonymous class stands in. */
  public CodeMember memberAround(CompiledClass inner) throws UnreadableClassException {
    if (inner.node.outerMethod != null) {
      MethodNode method = method(inner.node.outerMethod, inner.node.outerMethodDesc);
      return method == null
          ? new CodeMember(
              inner.node.outerMethod, Names.parameters(inner.node.outerMethodDesc).size())
          : memberOf(method);
    }
    for (MethodNode method : node.methods) {
      for (AbstractInsnNode insn : method.instructions) {
        if (insn.getOpcode() == Opcodes.NEW && ((TypeInsnNode) insn).desc.equals(inner.node.name)) {
          return memberOf(method, method.instructions.indexOf(insn));
        }
      }
    }
    return CodeMember.INITIALIZER;
  }

  /** The member of the source that a whole method of the class file belongs to. */
  private CodeMember memberOf(MethodNode method) throws UnreadableClassException {
    Lambdas.Site lambda = lambdas.siteOf(method);
    return lambda == null ? sourceMember(method) : memberOf(lambda.method(), lambda.instruction());
  }

  /** The member of the source that an instruction belongs to. */
  CodeMember memberOf(MethodNode method, int instruction) throws UnreadableClassException {
    Lambdas.Site lambda = lambdas.siteOf(method);
    if (lambda != null) {
      return memberOf(lambda.method(), lambda.instruction());
    }
    CodeMember member = sourceMember(method);
    if (!Initializers.isInitializing(method.name)) {
      return member;
    }
    MethodCode code = codeOf(method);
    return Initializers.memberOf(code, code.statementOf(instruction), member);
  }

  CodeMember sourceMember(MethodNode method) {
    String defaults = "$default";
    if (method.name.endsWith(defaults)) {
      String name = method.name.substring(0, method.name.length() - defaults.length());
      for (MethodNode candidate : node.methods) {
        if (candidate.name.equals(name)) {
          return new CodeMember(name, arity(candidate));
        }
      }
    }
    return new CodeMember(method.name, arity(method));
  }

  /**
   * Constructors of enums and inner classes have parameters that the source does not, and so have
   * Kotlin's suspending functions.
   */
  private int arity(MethodNode method) {
    int parameters = Type.getArgumentTypes(method.desc).length;
    if (!method.name.equals(Member.CONSTRUCTOR)) {
      return method.desc.contains(CONTINUATION + ")") ? parameters - 1 : parameters;
    }
    int hidden = (node.access & Opcodes.ACC_ENUM) != 0 ? 2 : isInner() ? 1 : 0;
    return Math.max(0, parameters - hidden);
  }

  private boolean isInner() {
    return innerClass().filter(inner -> (inner.access & Opcodes.ACC_STATIC) == 0).isPresent();
  }

  private Optional<InnerClassNode> innerClass() {
    return node.innerClasses.stream()
        .filter(inner -> inner.name.equals(node.name) && inner.outerName != null)
        .findFirst();
  }

  private @Nullable MethodNode method(String name, String descriptor) {
    for (MethodNode method : node.methods) {
      if (method.name.equals(name) && method.desc.equals(descriptor)) {
        return method;
      }
    }
    return null;
  }

  ClassNode node() {
    return node;
  }

  Lambdas lambdas() {
    return lambdas;
  }

  MethodCode codeOf(MethodNode method) throws UnreadableClassException {
    MethodCode code = codes.get(method);
    if (code == null) {
      code = new MethodCode(node.name, method);
      codes.put(method, code);
    }
    return code;
  }
}
