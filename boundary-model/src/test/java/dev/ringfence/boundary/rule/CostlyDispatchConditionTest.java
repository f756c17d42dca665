package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Code.call;
import static dev.ringfence.boundary.rule.Code.instance;
import static dev.ringfence.boundary.rule.Code.lambda;
import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.MethodFacts.Modifier;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostlyDispatchConditionTest {

  private static final String WIRING = "app.ci.Wiring#register()";
  private static final String WHEN = "bus.Options#when(java.util.function.Predicate)";
  private static final String QUERY = "java.sql.Connection#prepareStatement(java.lang.String)";

  @TempDir private Path folder;

  private final Facts facts =
      new Facts()
          .with(
              type(Kind.INTERFACE, "java.util.function.Predicate")
                  .generic("T")
                  .method(Body.NONE, "test", "T"),
              type(Kind.CLASS, "app.ci.Finder")
                  .method(Body.REAL, "find", "long")
                  .method(Body.REAL, "load", "long"));

  private List<Finding> findings(Reference reference) {
    return Court.judge(
            folder,
            facts,
            "domains: {root: app}",
            "subscribers:",
            "  - {type: bus.Listener, handler: on, subscribed-by: bus.Bus#subscribe,"
                + " when: bus.Options#when}",
            "costly: [app.flags.Flags, com.acme.slow.., com.acme.Remote$Stub#ask]")
        .judge(reference)
        .stream()
        .filter(finding -> finding.rule().equals("CostlyDispatchCondition"))
        .toList();
  }

  private List<String> paths(Argument... arguments) {
    return findings(Code.in(WIRING, 3, WHEN, arguments)).stream()
        .map(finding -> finding.message().replaceFirst(".*waits: (.*)\\.$", "$1"))
        .toList();
  }

  @Test
  void saysWhereTheConditionStartsAndWhatItReaches() {
    facts.body("app.ci.Finder#find(long)", call(20, QUERY));
    List<Finding> findings =
        findings(Code.in(WIRING, 3, WHEN, lambda(4, call(5, "app.ci.Finder#find(long)"))));
    assertThat(Court.texts(findings))
        .containsExactly(
            "Code.java:5:5: CostlyDispatchCondition ci -> composition-root: The dispatch condition"
                + " in Wiring does I/O or waits: Finder.find →"
                + " java.sql.Connection.prepareStatement.");
    assertThat(findings.get(0).from()).hasToString("app.ci.Wiring#register/0");
    assertThat(findings.get(0).to()).hasToString("java.sql.Connection#prepareStatement/1");
    assertThat(findings.get(0).hint()).contains("`filter`");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void looksOnlyAtConditions() {
    Argument costly = lambda(4, call(5, QUERY));
    assertThat(paths(costly)).containsExactly("java.sql.Connection.prepareStatement");
    assertThat(findings(Code.in(WIRING, 3, "bus.Options#filter(java.lang.Object)", costly)))
        .isEmpty();
    assertThat(findings(Code.in(WIRING, 3, "bus.Other#when(java.lang.Object)", costly))).isEmpty();
    assertThat(paths()).isEmpty();
    assertThat(paths(Code.text("x"))).isEmpty();
  }

  @Nested
  class OfSeveralPaths {

    @Test
    void takesTheShortest() {
      facts
          .body("app.ci.Finder#find(long)", call(20, "app.ci.Finder#load(long)"))
          .body("app.ci.Finder#load(long)", call(30, QUERY));
      assertThat(
              paths(
                  lambda(
                      4, call(5, "app.ci.Finder#find(long)"), call(6, "app.ci.Finder#load(long)"))))
          .containsExactly("Finder.load → java.sql.Connection.prepareStatement");
    }

    @Test
    void takesTheFirstInTheSourceWhereTheyAreEquallyLong() {
      assertThat(
              paths(
                  lambda(4, call(5, "java.lang.Thread#sleep(long)"), call(6, QUERY)),
                  lambda(7, call(8, QUERY))))
          .containsExactly("java.lang.Thread.sleep");
    }

    @Test
    void comesToAnEndWhereMethodsCallEachOther() {
      facts
          .body("app.ci.Finder#find(long)", call(20, "app.ci.Finder#load(long)"))
          .body("app.ci.Finder#load(long)", call(30, "app.ci.Finder#find(long)"));
      assertThat(paths(lambda(4, call(5, "app.ci.Finder#find(long)")))).isEmpty();
    }

    @Test
    void doesNotGoOnForever() {
      facts.with(
          type(Kind.CLASS, "app.ci.Chain")
              .method(Set.of(Modifier.STATIC), Set.of(), Body.REAL, "start"));
      for (int i = 0; i < 6_000; i++) {
        facts.body("app.ci.Chain#m" + i + "()", call(i, "app.ci.Chain#m" + (i + 1) + "()"));
      }
      facts.body("app.ci.Chain#m4999()", call(1, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Chain#m0()")))).hasSize(1);
      facts.body("app.ci.Chain#m4999()", call(1, "app.ci.Chain#m5000()"));
      facts.body("app.ci.Chain#m5000()", call(1, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Chain#m0()")))).isEmpty();
    }
  }

  @Nested
  class ByTheVocabulary {

    @Test
    void meansAMethodByTheTypeThatDeclaresItOrTheReceiver() {
      assertThat(paths(lambda(4, call(5, "app.x.Any", "java.lang.Object#wait()")))).hasSize(1);
      facts.with(type(Kind.CLASS, "app.ci.Later", "java.util.concurrent.Future"));
      assertThat(paths(lambda(4, call(5, "app.ci.Later#get()")))).hasSize(1);
      assertThat(paths(lambda(4, call(5, "app.ci.Later#isDone()")))).isEmpty();
      assertThat(paths(lambda(4, call(5, "app.ci.Finder#get()")))).isEmpty();
    }

    @Test
    void readsNestedTypesWithADollarSign() {
      TypeName stub = new TypeName("com.acme", "Remote.Stub");
      Signature ask = new Signature(stub, "ask", 0, List.of(), "void");
      assertThat(paths(lambda(4, new Call(stub, ask, Code.at(5)))))
          .containsExactly("com.acme.Remote.Stub.ask");
    }

    @Test
    void meansEveryMethodAndTheConstructorOfAType() {
      assertThat(paths(lambda(4, call(5, "app.flags.Flags#isOn(java.lang.String)")))).hasSize(1);
      assertThat(paths(lambda(4, call(5, "app.x.MyFlags", "app.flags.Flags#isOn()")))).hasSize(1);
      assertThat(paths(lambda(4, call(5, "java.io.FileInputStream(java.io.File)"))))
          .containsExactly("new java.io.FileInputStream");
    }

    @Test
    void leavesOutWhatEveryObjectHas() {
      for (String cheap :
          List.of("toString()", "hashCode()", "getClass()", "notify()", "notifyAll()")) {
        assertThat(paths(lambda(4, call(5, "app.flags.Flags#" + cheap)))).as(cheap).isEmpty();
      }
      assertThat(paths(lambda(4, call(5, "app.flags.Flags#equals(java.lang.Object)")))).isEmpty();
      assertThat(paths(lambda(4, call(5, "app.flags.Flags#equals(int,int)")))).hasSize(1);
      assertThat(paths(lambda(4, call(5, "app.flags.Flags#toString(int)")))).hasSize(1);
      assertThat(paths(lambda(4, call(5, "app.flags.Flags#hashCode(int)")))).hasSize(1);
    }

    @Test
    void meansEveryTypeOfAPackage() {
      assertThat(paths(lambda(4, call(5, "com.acme.slow.db.Table#read()")))).hasSize(1);
      assertThat(paths(lambda(4, call(5, "app.ci.X", "com.acme.slow.Table#read()")))).hasSize(1);
      assertThat(paths(lambda(4, call(5, "com.acme.slowly.Table#read()")))).isEmpty();
    }

    @Test
    void knowsNothingOfATypeThatIsNotResolved() {
      TypeName unknown = TypeName.unresolved("Flags");
      Signature ask = new Signature(unknown, "isOn", 0, List.of(), null);
      assertThat(paths(lambda(4, new Call(unknown, ask, Code.at(5))))).isEmpty();
    }
  }

  @Nested
  class BelowACostlyType {

    @Test
    void meansWhatTheCostlyTypeDeclaresOrInherits() {
      facts.with(
          type(Kind.INTERFACE, "base.Reader"),
          type(Kind.INTERFACE, "app.flags.Flags", "base.Reader"),
          type(Kind.INTERFACE, "app.ci.Named"),
          type(Kind.INTERFACE, "app.ci.CiFlags", "app.flags.Flags", "app.ci.Named"));
      assertThat(paths(lambda(4, call(5, "app.ci.CiFlags#isFast()"))))
          .containsExactly("app.ci.CiFlags.isFast");
      assertThat(paths(lambda(4, call(5, "app.ci.CiFlags", "base.Reader#read()")))).hasSize(1);
      assertThat(paths(lambda(4, call(5, "app.ci.CiFlags", "app.ci.Named#name()")))).isEmpty();
      assertThat(paths(lambda(4, call(5, "app.ci.Named#name()")))).isEmpty();
    }

    @Test
    void believesTheBodyThatIsInSight() {
      facts.with(
          type(Kind.CLASS, "app.flags.Flags"),
          type(Kind.CLASS, "app.ci.CiFlags", "app.flags.Flags")
              .method(Body.REAL, "key")
              .method(Body.REAL, "ask"));
      facts
          .body("app.ci.CiFlags#key()", call(20, "java.lang.String#strip()"))
          .body("app.ci.CiFlags#ask()", call(21, "app.flags.Flags#isOn()"));
      assertThat(paths(lambda(4, call(5, "app.ci.CiFlags#key()")))).isEmpty();
      assertThat(paths(lambda(4, call(5, "app.ci.CiFlags#ask()"))))
          .containsExactly("CiFlags.ask → app.flags.Flags.isOn");
    }

    @Test
    void leavesOutWhatTheSubtypeHasAdded() {
      TypeName override = new TypeName("java.lang", "Override");
      facts.with(
          type(Kind.CLASS, "app.flags.Flags").method(Body.REAL, "isOn"),
          type(Kind.CLASS, "app.ci.CiFlags", "app.flags.Flags")
              .asAbstract()
              .method(Body.REAL, "isOn")
              .method(Body.REAL, "name")
              .method(Body.NONE, "generated"),
          type(Kind.CLASS, "app.ci.Blind", "org.jdbi.v3.core.Jdbi")
              .method(Body.REAL, "name")
              .method(Set.of(), Set.of(override), Body.REAL, "open"));
      assertThat(paths(lambda(4, call(5, "app.ci.CiFlags#isOn()")))).hasSize(1);
      assertThat(paths(lambda(4, call(5, "app.ci.CiFlags#name()")))).isEmpty();
      assertThat(paths(lambda(4, call(5, "app.ci.CiFlags#name(int)")))).hasSize(1);
      assertThat(paths(lambda(4, call(5, "app.ci.CiFlags#generated()")))).hasSize(1);
      assertThat(paths(lambda(4, call(5, "app.ci.Blind#name()")))).isEmpty();
      assertThat(paths(lambda(4, call(5, "app.ci.Blind#open()")))).hasSize(1);
    }

    @Test
    void leavesOutWhatTheSubtypeOverridesOfAnotherType() {
      facts.with(
          type(Kind.CLASS, "app.flags.Flags").method(Body.REAL, "isOn"),
          type(Kind.INTERFACE, "app.ci.Named").method(Body.NONE, "name"),
          type(Kind.CLASS, "app.ci.CiFlags", "app.flags.Flags", "app.ci.Named")
              .method(Body.REAL, "name"));
      assertThat(paths(lambda(4, call(5, "app.ci.CiFlags#name()")))).isEmpty();
    }

    @Test
    void takesTheReceiversWordWhereNeitherTypeIsInSight() {
      facts.with(
          type(Kind.CLASS, "app.ci.Blind", "org.jdbi.v3.core.Jdbi"),
          type(Kind.CLASS, "app.flags.Flags"),
          type(Kind.CLASS, "app.ci.CiFlags", "app.flags.Flags", "lib.Named"));
      assertThat(paths(lambda(4, call(5, "app.ci.Blind", "lib.Base#open()")))).hasSize(1);
      assertThat(paths(lambda(4, call(5, "app.ci.CiFlags", "lib.Named#name()")))).isEmpty();
    }

    @Test
    void takesTheSubtypesWordWhereTheCostlyTypeIsOutOfSight() {
      facts.with(
          type(
              Kind.INTERFACE, "app.ci.Packages", "org.springframework.data.repository.Repository"));
      assertThat(paths(lambda(4, call(5, "app.ci.Packages#findByName()")))).hasSize(1);
    }

    @Test
    void meansTheConstructionOfASubclassButNotOfAnImplementation() {
      facts.with(
          type(Kind.CLASS, "java.io.FileInputStream"),
          type(Kind.CLASS, "app.ci.Input", "java.io.FileInputStream"),
          type(Kind.INTERFACE, "javax.sql.DataSource"),
          type(Kind.CLASS, "app.ci.Source", "javax.sql.DataSource"),
          type(Kind.CLASS, "app.ci.Blind", "org.jdbi.v3.core.Jdbi"));
      assertThat(paths(lambda(4, call(5, "app.ci.Input()")))).containsExactly("new app.ci.Input");
      assertThat(paths(lambda(4, call(5, "app.ci.Source()")))).isEmpty();
      assertThat(paths(lambda(4, call(5, "app.ci.Blind()")))).isEmpty();
    }
  }

  @Nested
  class ThroughVirtualCalls {

    @Test
    void entersEveryKnownImplementation() {
      facts.with(
          type(Kind.INTERFACE, "app.ci.Lookup").method(Body.NONE, "find", "long"),
          type(Kind.CLASS, "app.ci.InMemory", "app.ci.Lookup").method(Body.REAL, "find", "long"),
          type(Kind.CLASS, "app.ci.Jdbc", "app.ci.Lookup").method(Body.REAL, "find", "long"));
      facts.body("app.ci.Jdbc#find(long)", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Lookup#find(long)"))))
          .containsExactly("Jdbc.find → java.sql.Connection.prepareStatement");
      assertThat(paths(lambda(4, call(5, "app.ci.InMemory#find(long)")))).isEmpty();
    }

    @Test
    void entersTheImplementationThatASubtypeInherits() {
      facts.with(
          type(Kind.INTERFACE, "app.ci.Lookup").generic("K").method(Body.NONE, "find", "K"),
          type(Kind.CLASS, "app.ci.Base")
              .method(Body.REAL, "other", "java.lang.String")
              .method(Body.REAL, "find", "java.lang.String"),
          type(Kind.CLASS, "app.ci.Both", "app.ci.Base", "app.ci.Lookup<java.lang.String>"));
      facts
          .body("app.ci.Base#find(java.lang.String)", call(20, QUERY))
          .body("app.ci.Base#other(java.lang.String)", call(21, "java.lang.Thread#sleep(long)"));
      assertThat(paths(lambda(4, call(5, "app.ci.Lookup#find(java.lang.Object)"))))
          .containsExactly("Base.find → java.sql.Connection.prepareStatement");
    }

    @Test
    void entersWhatAGenericSuperclassHasForANarrowerInterface() {
      facts.with(
          type(Kind.INTERFACE, "app.ci.Lookup").method(Body.NONE, "find", "java.lang.String"),
          type(Kind.CLASS, "app.ci.Base").generic("K").method(Body.REAL, "find", "K"),
          type(Kind.CLASS, "app.ci.Both", "app.ci.Base<java.lang.String>", "app.ci.Lookup"));
      facts.body("app.ci.Base#find(java.lang.Object)", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Lookup#find(java.lang.String)")))).hasSize(1);
    }

    @Test
    void staysOutOfOverloads() {
      facts.with(
          type(Kind.INTERFACE, "app.ci.Lookup").generic("K").method(Body.NONE, "find", "K"),
          type(Kind.INTERFACE, "app.ci.Other").generic("K"),
          type(
                  Kind.CLASS,
                  "app.ci.Both",
                  "app.ci.Lookup<java.lang.String>",
                  "app.ci.Other<java.lang.Integer>")
              .method(Body.REAL, "find", "int")
              .method(Body.REAL, "find", "java.lang.Integer")
              .method(Body.REAL, "find", "java.lang.String"));
      facts
          .body("app.ci.Both#find(int)", call(20, QUERY))
          .body("app.ci.Both#find(java.lang.Integer)", call(21, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Lookup#find(java.lang.Object)")))).isEmpty();
    }

    @Test
    void entersTheDefaultMethodBehindAnAbstractOne() {
      facts.with(
          type(Kind.INTERFACE, "app.ci.Lookup").method(Body.NONE, "find"),
          type(Kind.INTERFACE, "app.ci.Default", "app.ci.Lookup").method(Body.REAL, "find"),
          type(Kind.CLASS, "app.ci.Both", "app.ci.Lookup", "app.ci.Default"));
      facts.body("app.ci.Default#find()", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Lookup#find()")))).hasSize(1);
    }

    @Test
    void staysOutOfADefaultMethodThatEverybodyOverrides() {
      facts.with(
          type(Kind.INTERFACE, "app.ci.Clock").method(Body.REAL, "now"),
          type(Kind.CLASS, "app.ci.Fixed", "app.ci.Clock").method(Body.REAL, "now"));
      facts.body("app.ci.Clock#now()", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Clock#now()")))).isEmpty();
    }

    @Test
    void looksOnlyBelowTheReceiver() {
      facts.with(
          type(Kind.CLASS, "app.ci.Top").method(Body.REAL, "find", "long"),
          type(Kind.CLASS, "app.ci.Left", "app.ci.Top"),
          type(Kind.CLASS, "app.ci.LeftLeaf", "app.ci.Left"),
          type(Kind.CLASS, "app.ci.Right", "app.ci.Top").method(Body.REAL, "find", "long"));
      facts.body("app.ci.Right#find(long)", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Left", "app.ci.Top#find(long)")))).isEmpty();
      assertThat(paths(lambda(4, call(5, "app.ci.Top#find(long)")))).hasSize(1);
    }

    @Test
    void entersADefaultMethodThatNobodyImplements() {
      facts.with(
          type(Kind.INTERFACE, "app.ci.Clock").method(Body.REAL, "now"),
          type(Kind.INTERFACE, "app.ci.Remote").method(Body.NONE, "now"));
      facts.body("app.ci.Clock#now()", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Clock#now()")))).hasSize(1);
      assertThat(paths(lambda(4, call(5, "app.ci.Remote#now()")))).isEmpty();
    }

    @Test
    void entersTheOverloadThatIsCalled() {
      facts.with(
          type(Kind.INTERFACE, "app.ci.Lookup").method(Body.NONE, "find", "long"),
          type(Kind.CLASS, "app.ci.Both", "app.ci.Lookup")
              .method(Body.REAL, "find", "java.lang.String")
              .method(Set.of(Modifier.STATIC), Set.of(), Body.REAL, "find", "long")
              .method(Body.REAL, "find", "long"));
      facts.body("app.ci.Both#find(java.lang.String)", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Lookup#find(long)")))).isEmpty();
      facts.body("app.ci.Both#find(long)", call(21, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Lookup#find(long)")))).hasSize(1);
    }

    @Test
    void looksPastABaseClassThatIsOutOfSight() {
      facts.with(
          type(Kind.CLASS, "app.ci.Base").method(Body.REAL, "find", "long"),
          type(Kind.CLASS, "app.ci.Leaf", "lib.Gone", "app.ci.Base"));
      facts.body("app.ci.Base#find(long)", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Leaf", "app.ci.Base#find(long)")))).hasSize(1);
    }

    @Test
    void staysOutOfAReceiverThatIsOutOfSight() {
      facts.body("app.ci.Finder#find(long)", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "lib.Gone", "app.ci.Finder#find(long)")))).isEmpty();
    }

    @Test
    void staysOutOfWhatNoObjectRuns() {
      facts.with(
          type(Kind.CLASS, "app.ci.Top").method(Body.REAL, "find", "long"),
          type(Kind.CLASS, "app.ci.Mid", "app.ci.Top")
              .asAbstract()
              .method(Body.REAL, "find", "long"),
          type(Kind.CLASS, "app.ci.Leaf", "app.ci.Mid").method(Body.REAL, "find", "long"));
      facts.body("app.ci.Mid#find(long)", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Top#find(long)")))).isEmpty();
    }

    @Test
    void staysOutOfTheJdksOwnInterfaces() {
      facts.with(
          type(Kind.CLASS, "app.ci.Any", "java.util.function.Predicate<app.git.Pushed>")
              .method(Body.REAL, "test", "app.git.Pushed"));
      facts.body("app.ci.Any#test(app.git.Pushed)", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "java.util.function.Predicate#test(java.lang.Object)"))))
          .isEmpty();
    }

    @Test
    void doesNotLookForOverridersOfStaticMethods() {
      facts.with(
          type(Kind.CLASS, "app.ci.Tool")
              .method(Set.of(Modifier.STATIC), Set.of(), Body.REAL, "run"),
          type(Kind.CLASS, "app.ci.Sub", "app.ci.Tool").method(Body.REAL, "run"));
      facts.body("app.ci.Sub#run()", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Tool#run()")))).isEmpty();
      facts.body("app.ci.Tool#run()", call(21, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Tool#run()")))).hasSize(1);
    }

    @Test
    void entersConstructors() {
      facts.body("app.ci.Finder()", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Finder()"))))
          .containsExactly("new Finder → java.sql.Connection.prepareStatement");
    }

    @Test
    void staysOutOfWhatCannotBeLookedUp() {
      facts.body("app.ci.Nowhere#find()", call(20, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Nowhere#find()")))).isEmpty();
      assertThat(paths(lambda(4, call(5, "app.ci.Nowhere", "app.ci.Finder#find(long)")))).isEmpty();
    }
  }

  @Nested
  class WithinAnObject {

    private void template(String step) {
      facts.with(
          type(Kind.CLASS, "app.ci.Template")
              .asAbstract()
              .method(Body.REAL, "run")
              .method(Set.of(Modifier.PRIVATE), Set.of(), Body.REAL, "prepare")
              .method(Body.REAL, "step"),
          type(Kind.CLASS, "app.ci.Cheap", "app.ci.Template").method(Body.REAL, "step"),
          type(Kind.CLASS, "app.ci.Dear", "app.ci.Template").method(Body.REAL, "step"));
      facts
          .body("app.ci.Template#run()", call(20, "app.ci.Template#prepare()"))
          .body("app.ci.Template#prepare()", call(21, "app.ci.Template#step()"))
          .body(step, call(22, QUERY));
    }

    @Test
    void followsATemplateToItsOwnStepAlone() {
      template("app.ci.Dear#step()");
      assertThat(paths(lambda(4, call(5, "app.ci.Cheap", "app.ci.Template#run()")))).isEmpty();
      assertThat(paths(lambda(4, call(5, "app.ci.Dear", "app.ci.Template#run()"))))
          .containsExactly(
              "Template.run → Template.prepare → Dear.step →"
                  + " java.sql.Connection.prepareStatement");
    }

    @Test
    void knowsThatAnOverriddenStepIsNotRun() {
      template("app.ci.Template#step()");
      assertThat(paths(lambda(4, call(5, "app.ci.Cheap", "app.ci.Template#run()")))).isEmpty();
    }

    @Test
    void entersTheOverriddenMethodThatSuperNames() {
      template("app.ci.Template#step()");
      facts.body("app.ci.Cheap#step()", call(23, "app.ci.Template#step()"));
      assertThat(paths(lambda(4, call(5, "app.ci.Cheap#step()"))))
          .containsExactly("Cheap.step → Template.step → java.sql.Connection.prepareStatement");
    }

    @Test
    void followsADecoratorToWhatItDecorates() {
      facts.with(
          type(Kind.INTERFACE, "app.ci.Lookup").method(Body.NONE, "find", "long"),
          type(Kind.CLASS, "app.ci.Cached", "app.ci.Lookup").method(Body.REAL, "find", "long"),
          type(Kind.CLASS, "app.ci.Jdbc", "app.ci.Lookup").method(Body.REAL, "find", "long"));
      facts
          .body("app.ci.Cached#find(long)", call(20, "app.ci.Lookup#find(long)"))
          .body("app.ci.Jdbc#find(long)", call(21, QUERY));
      assertThat(paths(lambda(4, call(5, "app.ci.Cached#find(long)")))).hasSize(1);
    }
  }

  @Nested
  class OfAClassOfItsOwn {

    @Test
    void followsTheMethodThatTheConditionAsks() {
      facts
          .with(
              type(Kind.INTERFACE, "java.io.Closeable").method(Body.NONE, "close"),
              type(
                      Kind.CLASS,
                      "app.ci.PackageExists",
                      "java.util.function.Predicate<app.git.Pushed>",
                      "java.io.Closeable")
                  .method(Body.REAL, "close")
                  .method(Body.REAL, "test", "app.git.Pushed"))
          .body("app.ci.PackageExists#close()", call(20, "java.lang.Thread#sleep(long)"))
          .body("app.ci.PackageExists#test(app.git.Pushed)", call(21, "app.ci.Finder#find(long)"))
          .body("app.ci.Finder#find(long)", call(30, QUERY));
      List<Finding> findings = findings(Code.in(WIRING, 3, WHEN, instance("app.ci.PackageExists")));
      assertThat(Court.texts(findings))
          .containsExactly(
              "Code.java:3:5: CostlyDispatchCondition ci -> composition-root: The dispatch condition"
                  + " in Wiring does I/O or waits: PackageExists.test → Finder.find →"
                  + " java.sql.Connection.prepareStatement.");
    }

    @Test
    void followsAllThatItImplementsWhereTheCallDoesNotTell() {
      facts
          .with(
              type(Kind.INTERFACE, "app.ci.Condition").method(Body.NONE, "isMet"),
              type(Kind.CLASS, "app.ci.Always", "app.ci.Condition")
                  .method(Body.REAL, "isMet")
                  .method(Body.REAL, "other"))
          .body("app.ci.Always#isMet()", call(20, QUERY))
          .body("app.ci.Always#other()", call(21, "java.lang.Thread#sleep(long)"));
      assertThat(paths(instance("app.ci.Always")))
          .containsExactly("Always.isMet → java.sql.Connection.prepareStatement");
      assertThat(paths(instance("app.ci.Condition"))).hasSize(1);
      Signature unknown = new Signature(TypeName.topLevel("bus.Options"), "when", 1, null, null);
      Reference reference = Code.in(WIRING, 3, WHEN, instance("app.ci.Always"));
      assertThat(
              findings(
                  new Reference(
                      reference.kind(),
                      reference.from(),
                      reference.receiver(),
                      unknown,
                      reference.arguments(),
                      null,
                      reference.place())))
          .hasSize(1);
    }

    @Test
    void believesTheOverrideAnnotationWhereTheParametersTypeIsOutOfSight() {
      TypeName override = new TypeName("java.lang", "Override");
      facts
          .with(
              type(Kind.INTERFACE, "app.ci.Named").method(Body.NONE, "name"),
              type(Kind.CLASS, "app.ci.Blind", "bus.Condition", "app.ci.Named")
                  .method(Set.of(), Set.of(override), Body.REAL, "name")
                  .method(Body.REAL, "other")
                  .method(Set.of(), Set.of(override), Body.REAL, "isMet"))
          .body("app.ci.Blind#name()", call(20, "java.lang.Thread#sleep(long)"))
          .body("app.ci.Blind#other()", call(21, "java.lang.Thread#sleep(long)"))
          .body("app.ci.Blind#isMet()", call(22, QUERY));
      Reference when =
          Code.in(WIRING, 3, "bus.Options#when(bus.Condition)", instance("app.ci.Blind"));
      assertThat(findings(when))
          .singleElement()
          .satisfies(finding -> assertThat(finding.message()).contains("Blind.isMet →"));
    }

    @Test
    void knowsNothingOfAVariableOfALibrarysType() {
      facts
          .with(
              type(Kind.CLASS, "app.ci.Always", "java.util.function.Predicate<app.git.Pushed>")
                  .method(Body.REAL, "test", "app.git.Pushed"))
          .body("app.ci.Always#test(app.git.Pushed)", call(20, QUERY));
      assertThat(paths(instance("java.util.function.Predicate"))).isEmpty();
      assertThat(paths(instance("bus.Condition"))).isEmpty();
      assertThat(paths(instance("app.ci.Always"))).hasSize(1);
    }
  }
}
