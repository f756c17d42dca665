package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One file, as all checks see it: Checkstyle hands the same tree to one after the other. Nothing is
 * kept for the next file.
 */
final class Unit {

  private static final ThreadLocal<@Nullable Unit> LAST = new ThreadLocal<>();

  private final WeakReference<DetailAST> root;
  private final String written;
  private final Path path;
  private final FileTree file;
  private final Names names;
  private final OneFile types;
  private final Constants constants;
  private final Silence silence;
  private final Map<String, Judged> judged = new HashMap<>();

  /** The file by one map. */
  static final class Judged {
    private final UserMap map;
    private final Unit unit;
    private @Nullable Judge judge;
    private @Nullable List<DeclaredType> ofNote;
    private @Nullable Boolean isIgnored;

    private Judged(UserMap map, Unit unit) {
      this.map = map;
      this.unit = unit;
    }

    UserMap map() {
      return map;
    }

    /** Made when it is first asked for: most files have nothing to judge. */
    Judge judge() {
      if (judge == null) {
        judge = map.gate().over(unit.types);
      }
      return judge;
    }

    /** The types that can be anything in the words of the code base: most files have none. */
    List<DeclaredType> ofNote() {
      if (ofNote == null) {
        Vocabulary vocabulary = map.config().vocabulary();
        ofNote =
            unit.file.types().stream().filter(type -> unit.isOfNote(type, vocabulary)).toList();
      }
      return ofNote;
    }

    /** Whether the file is left alone; to be asked of files in which something is found. */
    boolean isIgnored() {
      if (isIgnored == null) {
        isIgnored = map.ignores(unit.path);
      }
      return isIgnored;
    }
  }

  private Unit(DetailAST root, String written) {
    this.root = new WeakReference<>(root);
    this.written = written;
    this.path = Path.of(written);
    this.file = new FileTree(root, path.getFileName() == null ? "" : path.getFileName().toString());
    this.names = new Names(file);
    this.types = new OneFile(file, new Declarations(file, names));
    this.constants = new Constants(file);
    this.silence = new Silence(constants);
  }

  static Unit of(DetailAST root, String path) {
    Unit last = LAST.get();
    if (last == null || !Nodes.isSame(last.root.get(), root) || !last.written.equals(path)) {
      last = new Unit(root, path);
      LAST.set(last);
    }
    return last;
  }

  /** Lets go of the last file. */
  static void forget() {
    LAST.remove();
  }

  /**
   * The file by the map that holds for it.
   *
   * @param configured the map; null to look for it from the file upwards
   */
  Judged by(@Nullable Path configured) {
    return judged.computeIfAbsent(
        String.valueOf(configured), key -> new Judged(UserMap.of(path, configured), this));
  }

  FileTree file() {
    return file;
  }

  Names names() {
    return names;
  }

  OneFile types() {
    return types;
  }

  Constants constants() {
    return constants;
  }

  Silence silence() {
    return silence;
  }

  /** Whether a type can be anything in the words of a code base; cheaper than its facts. */
  private boolean isOfNote(DeclaredType type, Vocabulary vocabulary) {
    return vocabulary.isWorkerType(type.name().qualifiedName())
        || (!vocabulary.eventAnnotations().isEmpty() && !Syntax.annotations(type.node()).isEmpty())
        || isBelowOneOf(vocabulary, type, new HashSet<>());
  }

  private boolean isBelowOneOf(Vocabulary vocabulary, DeclaredType type, Set<TypeName> seen) {
    if (!seen.add(type.name())) {
      return false;
    }
    List<TypeName> above = names.supertypes().namesOf(type);
    for (TypeName supertype : above) {
      String name = supertype.qualifiedName();
      DeclaredType declared = file.type(supertype);
      if (vocabulary.isWorkerType(name)
          || vocabulary.eventTypes().contains(name)
          || (declared != null && isBelowOneOf(vocabulary, declared, seen))) {
        return true;
      }
    }
    return false;
  }

  /** The type arguments given to the subscriber types above the types of the file. */
  Set<TypeName> heardEvents(Vocabulary vocabulary) {
    Set<TypeName> heard = new HashSet<>();
    for (DeclaredType type : file.types()) {
      for (TypeUse above : names.supertypes().of(type)) {
        if (above instanceof TypeUse.Declared declared
            && vocabulary.subscriber(declared.name().qualifiedName()) != null) {
          declared.arguments().stream()
              .filter(TypeUse.Declared.class::isInstance)
              .forEach(argument -> heard.add(((TypeUse.Declared) argument).name()));
        }
      }
    }
    return heard;
  }
}
