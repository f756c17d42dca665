package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.ringfence.archunit.bytecode.CallSite;
import dev.ringfence.archunit.bytecode.CallSiteFilter;
import dev.ringfence.archunit.bytecode.Names;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at every class of an import once, for all rules. */
final class Analyser {

  private final JavaClasses imported;
  private final ProductionCode productionCode;
  private final ClassFiles classFiles = new ClassFiles();
  private final ImportedCode code;
  private final Judge judge;
  private final ReferenceReader references;
  private final boolean looksAtCalls;
  private final Gaps gaps = new Gaps();

  private Analyser(RingfenceConfig config, JavaClasses imported) {
    this.imported = imported;
    this.productionCode = new ProductionCode(config.scope());
    this.code =
        new ImportedCode(new TypeFactsReader(classFiles, config.vocabulary()), productionCode);
    this.judge = new Judge(config, code);
    this.references = new ReferenceReader(code, new Attribution(code, classFiles));
    this.looksAtCalls = judge.isOn(Rules.CROSS_DOMAIN_WORKER_CALL) && !config.domains().isEmpty();
  }

  static Analysis analyse(RingfenceConfig config, JavaClasses imported) {
    return new Analyser(config, imported).analyse();
  }

  private Analysis analyse() {
    List<JavaClass> classes =
        imported.stream()
            .filter(productionCode)
            .sorted(Comparator.comparing(JavaClass::getName))
            .toList();
    imported.forEach(code::add);
    List<Finding> findings = new ArrayList<>();
    for (JavaClass type : classes) {
      if (!type.getModifiers().contains(JavaModifier.SYNTHETIC)) {
        findings.addAll(judge.judge(code.factsOf(type)));
      }
      if (looksAtCalls && reachesOut(type)) {
        findings.addAll(judgeCalls(type));
      }
    }
    findings.sort(null);
    gaps.add(judge.missingSupertypes());
    gaps.addUnreadable(classFiles.failures());
    return new Analysis(classes.isEmpty(), findings, gaps.sentences());
  }

  /**
   * Whether the import shows anything that could be a cross-domain call; it makes targets known.
   */
  private boolean reachesOut(JavaClass type) {
    Territory from = judge.territoryOf(type.getPackageName());
    boolean result = false;
    for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
      JavaClass owner = access.getTargetOwner().getBaseComponentType();
      boolean concerns = judge.mayConcern(from, judge.territoryOf(owner.getPackageName()));
      if (concerns && !owner.isFullyImported() && !owner.isPrimitive()) {
        gaps.addUnknownTarget(owner.getName(), type.getName());
      }
      if (concerns
          || judge.looksAtArguments(access.getName())
          || isForeignAnonymousClass(from, owner)) {
        result = true;
        code.add(owner);
      }
    }
    return result && !isSwitchTable(type);
  }

  private boolean isForeignAnonymousClass(Territory from, JavaClass owner) {
    return owner.isAnonymousClass()
        && judge.mayConcern(
            from, judge.territoryOf(ReferenceReader.extended(owner).getPackageName()));
  }

  /** The tables that compilers make for a switch over an enum. */
  private static boolean isSwitchTable(JavaClass type) {
    return type.getFields().stream()
        .anyMatch(
            field ->
                field.getName().startsWith("$SwitchMap$")
                    || field.getName().startsWith("$EnumSwitchMapping$"));
  }

  private List<Finding> judgeCalls(JavaClass type) {
    type.getDirectDependenciesFromSelf()
        .forEach(dependency -> code.add(dependency.getTargetClass()));
    Territory from = judge.territoryOf(type.getPackageName());
    List<CallSite> sites =
        classFiles.ask(type, List.of(), compiled -> compiled.callSites(filter(from)));
    Map<CallSite.Statement, List<Finding>> byStatement = new LinkedHashMap<>();
    for (CallSite site : inReadingOrder(sites)) {
      noteUnknownArguments(site, from, type);
      List<Finding> found = judge.judge(references.read(type, site));
      byStatement.computeIfAbsent(site.statement(), key -> new ArrayList<>()).addAll(found);
    }
    return byStatement.values().stream()
        .flatMap(findings -> Judge.firstOfEachTarget(findings).stream())
        .toList();
  }

  /** Code has arguments first; who reads the source meets the method that they are for. */
  private static List<CallSite> inReadingOrder(List<CallSite> sites) {
    return sites.stream().sorted(Comparator.comparing(site -> site.arguments().isEmpty())).toList();
  }

  /** ArchUnit resolves what is called, but not what is handed over. */
  private void noteUnknownArguments(CallSite site, Territory from, JavaClass caller) {
    for (Reference.Argument argument : site.arguments()) {
      if (argument instanceof Reference.Argument.ClassLiteral literal
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
        return judge.mayConcern(from, judge.territoryOf(Names.packageOf(internalName)))
            || (known != null && isForeignAnonymousClass(from, known));
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
