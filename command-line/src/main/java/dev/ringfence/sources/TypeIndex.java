package dev.ringfence.sources;

import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.CodeBase;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All types of a tree, and the Java platform's. Filled by one thread, then read by many.
 *
 * <p>A name that occurs twice, as in two editions of one program, is the type of the first file
 * that is judged; a copy in test code comes after those.
 */
final class TypeIndex implements CodeBase {

  private final JdkTypes platform = new JdkTypes();
  private final Map<TypeName, SourceType> declared = new HashMap<>();
  private final Set<String> saidByVocabulary = new HashSet<>();
  private final Map<TypeName, TypeFacts> facts = new ConcurrentHashMap<>();
  private final Map<TypeName, Set<TypeName>> below = new HashMap<>();
  private volatile @Nullable Bodies bodies;

  TypeIndex(Vocabulary vocabulary) {
    saidByVocabulary.addAll(VocabularyTypes.of(vocabulary.words()));
  }

  /** Adds the files of a tree, in an order that does not depend on the machine. */
  void addAll(List<SourceFile> files) {
    files.stream().filter(SourceFile::isJudged).forEach(this::add);
    files.stream().filter(file -> !file.isJudged()).forEach(this::add);
  }

  private void add(SourceFile file) {
    file.types().forEach(type -> declared.putIfAbsent(type.name(), type));
  }

  /** Tells where the bodies of methods are, to be called once before anybody asks for them. */
  void setBodies(Bodies ofMethods) {
    bodies = ofMethods;
  }

  /** Resolves supertypes, to be called once after everything has been added. */
  void link() {
    for (SourceType type : declared.values()) {
      for (JavaType.Declared supertype : type.supertypes()) {
        below.computeIfAbsent(supertype.name(), key -> new TreeSet<>()).add(type.name());
      }
    }
  }

  /** The declaration of a type; null if it cannot be seen. */
  @Nullable KnownType type(TypeName name) {
    SourceType source = declared.get(name);
    return source != null ? source : platform.find(name);
  }

  /** The types declared in the sources. */
  Collection<SourceType> declared() {
    return declared.values();
  }

  /** Whether a type of that name is known to exist, if only because the user says so. */
  boolean exists(TypeName name) {
    return declared.containsKey(name)
        || (!saidByVocabulary.isEmpty() && saidByVocabulary.contains(name.qualifiedName()))
        || platform.find(name) != null;
  }

  @Override
  public @Nullable TypeFacts find(TypeName name) {
    TypeFacts known = facts.get(name);
    if (known == null) {
      KnownType type = type(name);
      if (type != null) {
        known = type.facts();
        facts.put(name, known);
      }
    }
    return known;
  }

  @Override
  public Collection<TypeFacts> subtypesOf(TypeName name) {
    Set<TypeName> found = new TreeSet<>();
    collect(name, found);
    found.remove(name);
    return found.stream().map(this::find).filter(java.util.Objects::nonNull).toList();
  }

  @Override
  public List<Call> callsOf(Signature method) {
    SourceType type = declared.get(method.declaringType());
    Bodies known = bodies;
    return type == null || known == null ? List.of() : known.callsOf(type, method);
  }

  private void collect(TypeName name, Set<TypeName> found) {
    for (TypeName subtype : below.getOrDefault(name, Set.of())) {
      if (found.add(subtype)) {
        collect(subtype, found);
      }
    }
  }
}
