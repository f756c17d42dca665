package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import dev.ringfence.archunit.bytecode.CallSite;
import dev.ringfence.archunit.bytecode.CallSiteFilter;
import dev.ringfence.archunit.bytecode.Handed;
import dev.ringfence.archunit.bytecode.NamedType;
import dev.ringfence.archunit.bytecode.Names;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeReference;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at every class of an import once, for all rules. */
final class Analyser {

  private static final Comparator<JavaClass> BY_NAME = Comparator.comparing(JavaClass::getName);

  private final JavaClasses imported;
  private final ProductionCode productionCode;
  private final ClassFiles classFiles = new ClassFiles();
  private final ImportedCode code;
  private final Judge judge;
  private final ReferenceReader references;
  private final TypeReferenceReader typeReferences;
  private final Gaps gaps = new Gaps();
  private final Reach reach;
  private final Declarations declarations;
  private final boolean gathersEvidence;

  private final List<Finding> findings = new ArrayList<>();
  private final List<TypeFacts> types = new ArrayList<>();
  private final Set<String> packages = new HashSet<>();
  private final List<List<Reference>> statements = new ArrayList<>();
  private final List<TypeReference> namedTypes = new ArrayList<>();

  private Analyser(RingfenceConfig config, JavaClasses imported) {
    this.imported = imported;
    this.productionCode = new ProductionCode(config.scope());
    this.code =
        new ImportedCode(
            imported,
            new TypeFactsReader(classFiles, config.vocabulary()),
            classFiles,
            productionCode);
    this.judge = new Judge(config, code);
    Targets targets = new Targets(code);
    Attribution attribution = new Attribution(code, classFiles);
    this.references = new ReferenceReader(targets, attribution);
    this.typeReferences = new TypeReferenceReader(targets, attribution);
    this.reach = new Reach(judge, code, gaps);
    this.declarations = new Declarations(judge);
    this.gathersEvidence = judge.looksAtWholeCodeBase();
  }

  static Analysis analyse(RingfenceConfig config, JavaClasses imported) {
    return new Analyser(config, imported).analyse();
  }

  private Analysis analyse() {
    List<JavaClass> classes = classesByPackage();
    judgeOneByOne(classes);
    List<TypeReference> placed = TypeReferenceReader.withoutUnplacedTwins(namedTypes);
    findings.addAll(
        Judge.firstOfEachMember(
            placed.stream().flatMap(reference -> judge.judge(reference).stream()).toList()));
    if (gathersEvidence) {
      findings.addAll(
          judge.judge(
              new Evidence(
                  types,
                  packages,
                  statements,
                  judge.gathersTypeReferences() ? placed : List.of())));
    }
    findings.sort(null);
    gaps.add(judge.missingSupertypes());
    gaps.addUnreadable(classFiles.failures());
    return new Analysis(classes.isEmpty(), findings, gaps.sentences());
  }

  /** By name, package by package: who comes next has most in common with who came before. */
  private List<JavaClass> classesByPackage() {
    IdentityHashMap<JavaPackage, List<JavaClass>> byPackage = new IdentityHashMap<>();
    for (JavaClass type : imported) {
      byPackage.computeIfAbsent(type.getPackage(), key -> new ArrayList<>()).add(type);
    }
    return byPackage.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().getName()))
        .flatMap(entry -> entry.getValue().stream().filter(productionCode).sorted(BY_NAME))
        .toList();
  }

  private void judgeOneByOne(List<JavaClass> classes) {
    boolean looksAtCalls =
        gathersEvidence
            || Rules.all().stream()
                .anyMatch(rule -> rule instanceof Rule.OfReferences && judge.isOn(rule));
    boolean looksAtAllTypes = judge.gathersAllTypes();
    for (JavaClass type : classes) {
      packages.add(type.getPackageName());
      List<JavaAnnotation<?>> annotations = DeclaredAnnotations.of(type);
      if (!type.getModifiers().contains(JavaModifier.SYNTHETIC)
          && (looksAtAllTypes || declarations.areOfInterest(type, annotations))) {
        TypeFacts facts = code.factsOf(type);
        types.add(facts);
        findings.addAll(judge.judge(facts));
      }
      Reach.Worth worth = reach.of(type, annotations);
      if (looksAtCalls) {
        judgeCalls(type, worth.calls());
      }
      if (worth.namesOthers()) {
        readNamedTypes(type);
      }
    }
  }

  private void judgeCalls(JavaClass type, Reach.Calls worth) {
    if (worth == Reach.Calls.NOTHING) {
      return;
    }
    if (worth == Reach.Calls.TARGETS_AND_ARGUMENTS) {
      code.addArgumentsOf(type);
    }
    Territory from = judge.territoryOf(type.getPackageName());
    Map<CallSite.Statement, List<CallSite>> byStatement = new LinkedHashMap<>();
    for (CallSite site :
        classFiles.ask(type, List.<CallSite>of(), compiled -> compiled.callSites(filter(from)))) {
      noteUnknownArguments(site, from, type);
      byStatement.computeIfAbsent(site.statement(), key -> new ArrayList<>()).add(site);
    }
    byStatement.values().forEach(statement -> judgeStatement(type, statement));
  }

  private void judgeStatement(JavaClass type, List<CallSite> sites) {
    List<Reference> read = sites.stream().map(site -> references.read(type, site)).toList();
    findings.addAll(
        Judge.firstOfEachTarget(
            inReadingOrder(read).flatMap(reference -> judge.judge(reference).stream()).toList()));
    if (gathersEvidence) {
      statements.add(
          read.stream()
              .filter(reference -> reference.kind() == Reference.Kind.CALL)
              .filter(reference -> judge.looksAtArguments(reference.target().name()))
              .toList());
    }
  }

  /** Code has arguments first; who reads the source meets the method that they are for. */
  private static Stream<Reference> inReadingOrder(List<Reference> references) {
    return references.stream()
        .sorted(Comparator.comparing(reference -> reference.arguments().isEmpty()));
  }

  private void readNamedTypes(JavaClass type) {
    Territory from = judge.territoryOf(type.getPackageName());
    List<NamedType> named =
        classFiles.ask(
            type,
            List.of(),
            compiled ->
                compiled.namedTypes(
                    name -> judge.mayName(from, judge.territoryOf(Names.packageOf(name)))));
    namedTypes.addAll(typeReferences.read(type, named));
  }

  /** ArchUnit resolves what is called, but not what is handed over. */
  private void noteUnknownArguments(CallSite site, Territory from, JavaClass caller) {
    for (Handed handed : site.handed()) {
      if (handed instanceof Handed.Value value
          && value.argument() instanceof Reference.Argument.ClassLiteral literal
          && judge.mayConcern(from, judge.territoryOf(literal.type().packageName()))
          && code.isNothingButAName(literal.type())) {
        gaps.addUnknownTarget(literal.type().qualifiedName(), caller.getName());
      }
    }
  }

  private CallSiteFilter filter(Territory from) {
    return new CallSiteFilter() {
      @Override
      public boolean isRelevant(String internalName) {
        JavaClass known = code.classOf(internalName);
        boolean concerns = judge.mayConcern(from, judge.territoryOf(Names.packageOf(internalName)));
        return (concerns && (known == null || reach.concerns(from, known)))
            || (known != null && reach.isForeignAnonymousClass(from, known));
      }

      @Override
      public boolean looksAtArguments(String methodName) {
        return judge.looksAtArguments(methodName);
      }

      @Override
      public boolean mayEnqueueLambda(String methodName) {
        return judge.mayEnqueueLambda(methodName);
      }
    };
  }
}
