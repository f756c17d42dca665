package dev.ringfence.checkstyle;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one file shows of the rules, and what it does not; the conformance cases have the rest. */
class RulesTest {

  private static final String WORKERS =
      "<property name='workers' value='\\.workers\\.\\w+Worker$'/>";
  private final Project project;

  RulesTest(@TempDir Path folder) throws IOException {
    project = new Project(folder.toRealPath());
  }

  private List<String> calls(String imports, String body) throws CheckstyleException {
    project.source(
        "app/git/Push.java",
        "package app.git;\n%s\nclass Push {\n  private jobs.Queue queue;\n%s\n}\n"
            .formatted(imports.replace("\n", " "), body));
    return project.findings("CrossDomainWorkerCall", WORKERS).stream()
        .map(found -> found.substring(found.indexOf(':') + 1, found.indexOf(". ")))
        .toList();
  }

  @Test
  void aWorkerIsToldByItsNameWhereTheUserSaysSo() throws CheckstyleException {
    String imports = "import app.ci.workers.BuildWorker;";
    assertThat(calls(imports, "  void a() { new BuildWorker().perform(1); }"))
        .containsExactly(
            "5:14 CrossDomainWorkerCall: git constructs ci's worker BuildWorker (Push calls its"
                + " constructor)");
    assertThat(calls(imports, "  private BuildWorker w; void a() { this.w.perform(1); }"))
        .containsExactly(
            "5:43 CrossDomainWorkerCall: git runs ci's worker BuildWorker (Push calls perform)");
    assertThat(calls(imports, "  void a(BuildWorker w) { run(w::perform); }")).hasSize(1);
    assertThat(calls(imports, "  void a() { var w = BuildWorker.make(); BuildWorker.go(); }"))
        .hasSize(2);
    assertThat(calls(imports, "  void a() { queue.enqueue(BuildWorker.class); }"))
        .containsExactly(
            "5:19 CrossDomainWorkerCall: git schedules ci's worker BuildWorker (Push hands it to"
                + " Queue.enqueue)");
    assertThat(calls("", "  void a() { queue.enqueue(\"app.ci.workers.BuildWorker\"); }"))
        .hasSize(1);
    assertThat(calls("", "  void a() { new app.ci.workers.BuildWorker().perform(); }")).hasSize(1);
    assertThat(calls("import static app.ci.workers.BuildWorker.go;", "  void a() { go(); }"))
        .hasSize(1);
    assertThat(
            calls(imports, "  void a(Object o) { if (o instanceof BuildWorker w) w.perform(); }"))
        .hasSize(1);
  }

  @Test
  void whatOnlyNamesAWorkerIsNoCall() throws CheckstyleException {
    String imports = "import app.ci.workers.BuildWorker;";
    assertThat(
            calls(
                imports,
                """
                  private BuildWorker field;
                  Class<?> type = BuildWorker.class;
                  void a(BuildWorker w, Object o) {
                    Object cast = (BuildWorker) o;
                    boolean is = o instanceof BuildWorker;
                    log(BuildWorker.class);
                    w.toString();
                    new BuildWorker[3].clone();
                  }
                """))
        .isEmpty();
  }

  @Test
  void whatMayBeAnotherTypeIsLeftAlone() throws CheckstyleException {
    String call = "  void a() { new BuildWorker().perform(1); }";
    assertThat(calls("import app.ci.workers.*;", call)).isEmpty();
    assertThat(calls("", call)).isEmpty();
    assertThat(calls("import app.ci.BuildWorker;", call)).isEmpty();
    assertThat(calls("import app.git.workers.BuildWorker;", call)).isEmpty();
    assertThat(calls("import app.ci.workers.BuildWorker;", "class BuildWorker {}" + call))
        .isEmpty();
    assertThat(
            calls(
                "import static app.ci.workers.BuildWorker.go;",
                "  static class Inner extends other.Base { void a() { go(); } }"))
        .isEmpty();
    assertThat(
            calls(
                "import app.ci.workers.BuildWorker;",
                "  BuildWorker w; class Inner extends other.Base { void a() { w.perform(); } }"))
        .isEmpty();
    assertThat(
            calls(
                "import app.ci.workers.BuildWorker;",
                "  BuildWorker w; void a(int w) { w.perform(); }"))
        .isEmpty();
    assertThat(
            calls(
                "import app.ci.workers.BuildWorker;",
                "  BuildWorker w; void a() { each(w -> w.perform()); }"))
        .isEmpty();
  }

  @Test
  void inTheCompositionRootItMattersWhatKindOfWorkerItIs() throws CheckstyleException {
    project.source(
        "main/Wiring.java",
        """
        package main;
        import app.ci.workers.BuildWorker;
        class Wiring {
          void a() {
            BuildWorker w = new BuildWorker();
            w.configure();
            w.perform();
          }
        }
        """);
    assertThat(project.findings("CrossDomainWorkerCall", WORKERS)).isEmpty();
    project.write(
        "ringfence.yml",
        "{domains: {root: app}, vocabularies: [], workers: [{type: jobs.Job, run-by: perform}]}");
    assertThat(project.findings("CrossDomainWorkerCall", WORKERS))
        .singleElement()
        .asString()
        .contains("Wiring.java:7:6 ");
  }

  @Test
  void aBaselineEntryIsKnownWhateverTheNumberOfParameters() throws CheckstyleException {
    project.write(
        "ringfence-baseline/git.txt",
        "# app.git.Push\nCrossDomainWorkerCall app.git.Push#a/1 -> app.ci.workers.BuildWorker#perform/3\n");
    assertThat(
            calls(
                "import app.ci.workers.BuildWorker;",
                "  void a(BuildWorker w) { run(w::perform); }"))
        .isEmpty();
    assertThat(
            calls(
                "import app.ci.workers.BuildWorker;",
                "  void a(BuildWorker w) { w.perform(1, 2, 3); w.perform(1, 2, 3); }"))
        .hasSize(1);
  }

  @Test
  void aSubscriberIsToldByWhatItNames() throws CheckstyleException {
    project.source(
        "app/ci/Sub.java",
        """
        package app.ci;
        import app.git.PushReceivedEvent;
        import bus.Listener;
        class Sub implements Listener<PushReceivedEvent> {
          public void inform(PushReceivedEvent event) {}
          public void on(PushReceivedEvent event) {;}
        }
        class Other extends Sub {}
        class None implements bus.Listener<PushReceivedEvent> {}
        abstract class Base implements Listener<PushReceivedEvent> {}
        class Unseen extends other.Base implements Listener<PushReceivedEvent> {}
        """);
    assertThat(project.findings())
        .extracting(found -> found.substring(0, found.indexOf(": ")))
        .containsExactly(
            "app/ci/Sub.java:5:15 SubscriberOverridesPerform",
            "app/ci/Sub.java:6:15 SubscriberWithoutHandleEvent",
            "app/ci/Sub.java:8:7 SubscriberWithoutHandleEvent",
            "app/ci/Sub.java:9:7 SubscriberWithoutHandleEvent");
  }

  @Test
  void aWildcardMakesASubscriberNobody() throws CheckstyleException {
    project.source(
        "app/ci/Sub.java",
        "package app.ci; import bus.*; class Sub implements Listener<X> { void inform(X x) {} }");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void anInternalTypeIsToldByItsImport() throws CheckstyleException {
    project.write(
        "ringfence.yml",
        Project.MAP.replace("root: app", "root: app\n  ci: {in: app.ci.., api: [app.ci.api..]}"));
    project.source(
        "app/git/Push.java",
        """
        package app.git;
        import app.ci.api.Pipelines;
        import app.ci.internal.Finder;
        import app.ci.internal.PipelineCreatedEvent;
        import app.ci.internal.Unused;
        class Push implements bus.Listener<app.ci.internal.Oddly> {
          Pipelines pipelines;
          Finder finder;
          void on(PipelineCreatedEvent event, app.ci.internal.Oddly other) {
            Finder.find();
            app.ci.internal.Finder.find();
          }
        }
        """);
    assertThat(project.findings("DomainInternalAccess", ""))
        .extracting(found -> found.substring(0, found.indexOf(": ")))
        .containsExactly(
            "app/git/Push.java:8:3 DomainInternalAccess",
            "app/git/Push.java:10:5 DomainInternalAccess");
  }
}
