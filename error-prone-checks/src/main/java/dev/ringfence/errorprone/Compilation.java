package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.MultiTaskListener;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.ringfence.boundary.baseline.Baseline;
import dev.ringfence.boundary.baseline.BaselineFolder;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.report.Notice;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.MissingSupertype;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is known in one run of javac by one {@code ringfence.yml}. */
final class Compilation {

  private final Context context;
  private final RingfenceConfig config;
  private final Path folder;
  private final Judge judge;
  private final boolean looksAtTypeReferences;
  private final Baseline.Counter known;
  private final TypeNames names = new TypeNames();
  private final TypeUses uses;
  private final Callees callees;
  private final Declarations declarations;
  private final SourceFiles files;
  private final JavacCodeBase codeBase;
  private final References references;
  private final SubscriberMethods subscriberMethods;
  private final TypeGate typeGate;
  private final Optional<SarifFile> sarif;
  private final IdentityHashMap<PackageSymbol, Territory> territories = new IdentityHashMap<>();
  private final Set<Tree> suppressed = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable Unit unit;
  private boolean saidThatThereIsNoMap;

  Compilation(VisitorState state, RingfenceConfig config) {
    this.context = state.context;
    this.config = config;
    this.known = BaselineFolder.baselineOf(config).counter();
    Path file = config.file();
    Path parent = file == null ? null : file.toAbsolutePath().normalize().getParent();
    this.folder = parent == null ? Path.of("").toAbsolutePath() : parent;
    Types types = state.getTypes();
    this.uses = new TypeUses(names, types);
    this.callees = new Callees(names, uses, types);
    Calls calls = new Calls(names, callees);
    this.files = new SourceFiles(state, folder);
    this.declarations = new Declarations(context);
    this.codeBase =
        new JavacCodeBase(
            names,
            new TypeFactsReader(names, uses, types, files),
            declarations,
            state.getElements(),
            types,
            new MethodBodies(state, declarations, files, callees, calls));
    this.judge = new Judge(config, codeBase);
    this.looksAtTypeReferences = judge.looksAtTypeReferences();
    this.typeGate = new TypeGate(config.vocabulary(), types);
    this.references = new References(judge, typeGate, names, uses, callees, calls);
    this.subscriberMethods = new SubscriberMethods(config.vocabulary());
    this.sarif = SarifFile.of(RingfenceFlags.of(state.errorProneOptions().getFlags()), state);
    MultiTaskListener.instance(context).add(new AtTheEnd());
  }

  boolean isOf(Context other) {
    return context == other;
  }

  RingfenceConfig config() {
    return config;
  }

  Judge judge() {
    return judge;
  }

  TypeNames names() {
    return names;
  }

  TypeUses uses() {
    return uses;
  }

  Callees callees() {
    return callees;
  }

  /** Whether the places that name types are to be judged; few maps ask for it. */
  boolean looksAtTypeReferences() {
    return looksAtTypeReferences;
  }

  References references() {
    return references;
  }

  SubscriberMethods subscriberMethods() {
    return subscriberMethods;
  }

  TypeGate types() {
    return typeGate;
  }

  /** The source file around a place; one is kept, since Error Prone goes file by file. */
  Unit unitAround(VisitorState state) {
    Unit current = unit;
    if (current == null || current.tree() != state.getPath().getCompilationUnit()) {
      JCCompilationUnit tree = (JCCompilationUnit) state.getPath().getCompilationUnit();
      SourceFile file = files.of(tree);
      boolean ignored =
          state.errorProneOptions().isTestOnlyTarget() || config.scope().ignores(file.path());
      current = new Unit(this, file, ignored);
      unit = current;
    }
    return current;
  }

  /** To whom a package belongs. */
  Territory territoryOf(PackageSymbol name) {
    Territory known = territories.get(name);
    if (known == null) {
      known = judge.territoryOf(name.getQualifiedName().toString());
      territories.put(name, known);
    }
    return known;
  }

  /** The facts of a class under analysis. */
  Optional<TypeFacts> factsOf(JCClassDecl tree, @Nullable JCTree parent, Unit around) {
    ClassSymbol symbol = tree.sym;
    declarations.add(tree, parent, around.tree());
    return codeBase.factsOf(symbol);
  }

  /** Whether there is a map. That there is none is said once. */
  boolean hasMap() {
    if (!config.domains().isEmpty()) {
      return true;
    }
    if (!saidThatThereIsNoMap) {
      saidThatThereIsNoMap = true;
      CompilerLog.note(context, RingfenceConfig.explainMissingMap());
    }
    return false;
  }

  /**
   * Takes a finding, once each, and says whether it is to be reported: the baseline may know it,
   * and not only others of the same before it.
   */
  boolean isNew(Finding finding) {
    boolean isKnown = known.isKnown(finding);
    sarif.ifPresent(file -> file.add(finding, isKnown));
    return !isKnown;
  }

  /** Whether this is the first suppression that is suggested for a declaration. */
  boolean isFirstSuppressionOf(Tree declaration) {
    return suppressed.add(declaration);
  }

  /** Says at the end what could not be looked at, and writes the report. */
  private final class AtTheEnd implements TaskListener {
    @Override
    public void finished(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.COMPILATION) {
        List<String> gaps = judge.missingSupertypes().stream().map(AtTheEnd::describe).toList();
        gaps.forEach(text -> CompilerLog.note(context, text));
        sarif.ifPresent(
            file ->
                file.write(context, gaps.stream().map(text -> new Notice(null, text)).toList()));
      }
    }

    private static String describe(MissingSupertype missing) {
      return "Ringfence: incomplete analysis: %s is not on the class path, so nobody can say what %s is%s."
          .formatted(
              missing.supertype(),
              missing.example(),
              missing.needed() == 1 ? "" : ", nor %d more".formatted(missing.needed() - 1));
    }
  }
}
