package dev.ringfence.errorprone;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import com.google.errorprone.CompilationTestHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("MisformattedTestData") // one line for one form of reference reads best
final class CrossDomainWorkerCallTest {

  private static final String CI =
      """
      package forge.ci;
      import dev.ringfence.eventstore.Worker;
      import dev.ringfence.eventstore.Event;
      public class BuildTask implements Worker<String> {
        public static final String QUEUE = "ci";
        public static BuildTask create() { return new BuildTask(); }
        public static void start() {}
        @Override public void perform(String ref) {}
        public void cancel() {}
        public static class Builder { public BuildTask build() { return new BuildTask(); } }
        public static Builder builder() { return new Builder(); }
        public interface Listener { void started(); }
      }
      """;

  @TempDir Path folder;
  private Path map;

  @BeforeEach
  void writeMap() throws IOException {
    map =
        Files.writeString(
            folder.resolve("ringfence.yml"), "domains:\n  root: forge\n  shared: [util]\n");
  }

  private CompilationTestHelper helper() {
    CompilationTestHelper helper =
        CompilationTestHelper.newInstance(CrossDomainWorkerCall.class, getClass())
            .setArgs(List.of("-XepOpt:Ringfence:Config=" + map));
    EventStoreSources.ALL.forEach(helper::addSourceLines);
    return helper.addSourceLines("forge/ci/BuildTask.java", CI);
  }

  @Test
  void identification() {
    helper()
        .addSourceLines(
            "forge/ci/Pipelines.java",
            """
            package forge.ci;
            public class Pipelines {
              public BuildTask task = new BuildTask();
              BuildTask task() { BuildTask.start(); task.perform("main"); return task; }
              public java.util.List<BuildTask> all() { return java.util.List.of(task); }
            }
            """)
        .addSourceLines(
            "forge/util/Registry.java",
            """
            package forge.util;
            import dev.ringfence.eventstore.Worker;
            public class Registry { public static Worker<String> find(String name) { return null; } }
            """)
        .addSourceLines(
            "forge/git/BuildTask.java",
            """
            package forge.git;
            import dev.ringfence.eventstore.Worker;
            public class BuildTask implements Worker<String> {
              @Override public void perform(String ref) {}
            }
            """)
        .addSourceLines(
            "forge/git/LookAlikes.java",
            """
            package forge.git;
            import dev.ringfence.eventstore.*;
            import forge.ci.Pipelines;
            import java.util.Map;
            import java.util.logging.Logger;
            /** Like {@link forge.ci.BuildTask#perform}. */
            class LookAlikes {
              private static final Logger LOG = Logger.getLogger(forge.ci.BuildTask.class.getName());
              static final Map<Class<?>, String> NAMES = Map.of(forge.ci.BuildTask.class, "build");
              forge.ci.BuildTask field;
              void own() { new BuildTask().perform("main"); }
              void shared(Worker<String> any) { any.perform("main"); }
              void framework() { forge.util.Registry.find("ci").perform("main"); }
              void subscribe(JobEngine engine) { engine.subscribe(forge.ci.BuildTask.class); }
              String constant() { return forge.ci.BuildTask.QUEUE; }
              boolean test(Object o) { return o instanceof forge.ci.BuildTask; }
              forge.ci.BuildTask cast(Object o) { return (forge.ci.BuildTask) o; }
              int object(forge.ci.BuildTask task) { return task.hashCode(); }
              Object noWorker(Pipelines pipelines) { return pipelines.all(); }
              void enqueueOwn(JobEngine engine) { engine.enqueue(BuildTask.class, "main"); }
              void enqueueNone(JobEngine engine) { engine.enqueue((String) null); engine.enqueue("forge.ci.Nothing"); }
              void nobody(Perform other) { other.perform("main"); }
              interface Perform { void perform(String ref); }
              <T extends Perform> void variable(T t) { t.perform("main"); }
              class Sub extends forge.ci.BuildTask {
                Sub() { super(); }
                @Override public void perform(String ref) { super.perform(ref); this.cancel(); cancel(); }
                Runnable reference() { return super::cancel; }
              }
            }
            """)
        .addSourceLines(
            "forge/git/PostReceive.java",
            """
            package forge.git;
            import dev.ringfence.eventstore.*;
            import forge.ci.BuildTask;
            import forge.ci.Pipelines;
            import java.util.List;
            import java.util.function.Consumer;
            import java.util.function.Supplier;
            import static forge.ci.BuildTask.start;
            class PostReceive<V extends BuildTask & Runnable> {
              // BUG: Diagnostic contains: git constructs ci's worker BuildTask (PostReceive calls its constructor)
              BuildTask field = new BuildTask();
              // BUG: Diagnostic contains: git constructs ci's worker BuildTask (PostReceive calls create)
              static final BuildTask STATIC = BuildTask.create();
              void instance(BuildTask task) {
                // BUG: Diagnostic contains: git runs ci's worker BuildTask (PostReceive calls perform)
                task.perform("main");
                // BUG: Diagnostic contains: git calls ci's worker BuildTask (PostReceive calls cancel)
                task.cancel();
                // BUG: Diagnostic contains: PostReceive calls start
                BuildTask.start();
                // BUG: Diagnostic contains: PostReceive calls start
                start();
              }
              void builder() {
                // BUG: Diagnostic contains: calls builder
                BuildTask.builder()
                    .build();
              }
              void references(BuildTask task) {
                // BUG: Diagnostic contains: git runs ci's worker BuildTask (PostReceive refers to perform)
                Consumer<String> run = task::perform;
                // BUG: Diagnostic contains: git constructs ci's worker BuildTask (PostReceive refers to its constructor)
                Supplier<BuildTask> make = BuildTask::new;
              }
              void anonymous() {
                // BUG: Diagnostic contains: calls its constructor
                new BuildTask() { void more() {} };
                // BUG: Diagnostic contains: calls its constructor
                var task = new BuildTask() {};
                // BUG: Diagnostic contains: calls perform
                task.perform("main");
              }
              <T extends BuildTask> void bounds(T t, V v, List<? extends BuildTask> list) {
                // BUG: Diagnostic contains: calls perform
                t.perform("main");
                // BUG: Diagnostic contains: calls cancel
                v.cancel();
                v.run();
                // BUG: Diagnostic contains: calls perform
                list.get(0).perform("main");
                // BUG: Diagnostic contains: calls perform
                for (BuildTask task : list) task.perform("main");
              }
              void chained(Pipelines pipelines, boolean condition) {
                // BUG: Diagnostic contains: calls perform
                pipelines.task.perform("main");
                // BUG: Diagnostic contains: calls perform
                (condition ? pipelines.task : null).perform("main");
                // BUG: Diagnostic contains: calls perform
                pipelines.all().forEach(task -> task.perform("main"));
                pipelines.all().forEach(task -> {
                  // BUG: Diagnostic contains: calls perform
                  task.perform("main");
                });
              }
              void enqueue(JobEngine engine, boolean condition, BuildTask task) {
                // BUG: Diagnostic contains: git schedules ci's worker BuildTask (PostReceive hands it to JobEngine.enqueue)
                engine.enqueue(BuildTask.class, "main");
                // BUG: Diagnostic contains: hands it to JobEngine.enqueueIn
                engine.enqueueIn(5, condition ? forge.git.BuildTask.class : (Class<?>) (BuildTask.class));
                // BUG: Diagnostic contains: hands it to JobEngine.enqueue
                engine.enqueue(task);
                // BUG: Diagnostic contains: hands it to JobEngine.enqueue
                engine.enqueue("forge.ci." + "BuildTask");
              }
              void oncePerStatement(BuildTask a, BuildTask b) {
                // BUG: Diagnostic contains: calls its constructor
                new BuildTask()
                    .perform("main");
                // BUG: Diagnostic contains: calls its constructor
                BuildTask x = new BuildTask(),
                    y = new BuildTask();
                // BUG: Diagnostic contains: calls create
                for (BuildTask t = BuildTask.create();
                    t != null;
                    t.cancel()) {
                  // BUG: Diagnostic contains: calls cancel
                  a.cancel();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void oneFindingForOneStatementAndTarget() {
    helper()
        .addSourceLines(
            "forge/ci/Closing.java",
            """
            package forge.ci;
            public class Closing extends BuildTask implements AutoCloseable {
              @Override public void close() {}
              public int next() { return 1; }
              public Closing more() { return this; }
            }
            """)
        .addSourceLines(
            "forge/git/Statements.java",
            """
            package forge.git;
            import forge.ci.BuildTask;
            import forge.ci.Closing;
            import java.util.function.Supplier;
            class Statements {
              Statements(int n) {}
              // BUG: Diagnostic contains: calls next
              Statements(Closing c) { this(c.next()
                + c.next()); }
              void head(Closing c, BuildTask b) {
                // BUG: Diagnostic contains: calls its constructor
                try (Closing first = new Closing();
                    Closing second = first.more()) {
                  // BUG: Diagnostic contains: calls next
                  first.next();
                }
                // BUG: Diagnostic contains: calls next
                for (int i = c.next();
                    i < c.next();
                    i += c.next()) c.hashCode();
                // BUG: Diagnostic contains: calls next
                while (c.next() > 0) {
                  // BUG: Diagnostic contains: calls more
                  c.more();
                }
                // BUG: Diagnostic contains: calls next
                if (c.next()
                    > c.next())
                  // BUG: Diagnostic contains: calls next
                  c.next();
                // BUG: Diagnostic contains: calls next
                switch (c.next()) {
                  case 1:
                    // BUG: Diagnostic contains: calls next
                    c.next();
                    break;
                  default:
                }
              }
              int twoTargets(Closing c, BuildTask b) {
                // BUG: Diagnostic contains: worker Closing
                int x = c.more().more().next(),
                    // BUG: Diagnostic contains: worker BuildTask
                    y = b.toString().length() + start(b::cancel),
                    z = c.next();
                return x;
              }
              int start(Runnable run) { return 1; }
              Object inside(Closing c) {
                // BUG: Diagnostic contains: calls next
                Supplier<Integer> expression = () -> c.next()
                    + c.next();
                Supplier<Integer> block = () -> {
                  // BUG: Diagnostic contains: calls more
                  c.more();
                  // BUG: Diagnostic contains: calls next
                  return c.next();
                };
                // BUG: Diagnostic contains: calls more
                return new Object[] { c.more(), new Object() {
                  // BUG: Diagnostic contains: calls next
                  int x = c.next();
                  // BUG: Diagnostic contains: calls next
                  int y() { return c.next(); }
                },
                c.more() };
              }
            }
            """)
        .doTest();
  }

  @Test
  void aCallWithoutAReceiverIsThroughTheClassAround() {
    helper()
        .addSourceLines(
            "forge/git/Special.java",
            """
            package forge.git;
            import forge.ci.BuildTask;
            class Special extends BuildTask {
              void own() { cancel(); start(); this.perform("main"); Special.this.cancel(); }
              class Inner { void outer() { cancel(); Special.super.cancel(); } }
              Runnable anonymous = new Runnable() { @Override public void run() { cancel(); } };
              static void use(Special own) { own.cancel(); new Special().perform("main"); }
            }
            """)
        .doTest();
  }

  @Test
  @SuppressWarnings("deprecation")
  void replacement() {
    BugCheckerRefactoringTestHelper helper =
        BugCheckerRefactoringTestHelper.newInstance(CrossDomainWorkerCall.class, getClass())
            .setArgs(
                "-XepOpt:Ringfence:Config=" + map, "-XepOpt:Ringfence:SuggestSuppressions=true");
    EventStoreSources.ALL.forEach(
        (path, source) -> helper.addInputLines(path, source).expectUnchanged());
    helper.addInputLines("forge/ci/BuildTask.java", CI).expectUnchanged();
    helper
        .addInputLines(
            "forge/git/PostReceive.java",
            """
            package forge.git;

            import forge.ci.BuildTask;

            class PostReceive {
              BuildTask field = new BuildTask();

              void execute() {
                field.perform("main");
                field.cancel();
              }

              @SuppressWarnings("unused")
              void twice() {
                field.perform("main");
              }
            }
            """)
        .addOutputLines(
            "forge/git/PostReceive.java",
            """
            package forge.git;

            import forge.ci.BuildTask;

            class PostReceive {
              @SuppressWarnings("CrossDomainWorkerCall")
              BuildTask field = new BuildTask();

              @SuppressWarnings("CrossDomainWorkerCall")
              void execute() {
                field.perform("main");
                field.cancel();
              }

              @SuppressWarnings({"unused", "CrossDomainWorkerCall"})
              void twice() {
                field.perform("main");
              }
            }
            """)
        .doTest(TestMode.TEXT_MATCH);
  }
}
