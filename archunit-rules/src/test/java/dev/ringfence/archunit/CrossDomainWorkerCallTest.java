package dev.ringfence.archunit;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

final class CrossDomainWorkerCallTest {

  private static final String RULE = "CrossDomainWorkerCall";

  @TempDir Path folder;

  private void isFoundAsMarked(String... sources) {
    CodeUnderTest.of(folder, sources).isFoundAsMarked(RULE);
  }

  @Test
  void findsEveryWayToReachAWorker() {
    isFoundAsMarked(
        """
        package com.acme.git;
        import com.acme.ci.BuildWorker;
        import com.acme.jobs.Queue;
        import java.util.List;
        import java.util.function.Consumer;
        import java.util.function.Function;
        import java.util.function.Supplier;
        class PostReceive {
          private final BuildWorker worker = null;
          void call() {
            worker.perform("main"); // finds
          }
          void callThroughParameter(BuildWorker given) {
            given.perform("main"); // finds
          }
          void callStatic() {
            BuildWorker.isBusy(); // finds
          }
          void construct() {
            new BuildWorker(); // finds
          }
          void factory() {
            BuildWorker.builder(); // finds
          }
          void builder(BuildWorker.Builder builder) {
            builder.build(); // finds
          }
          void methodReference() {
            Consumer<String> run = worker::perform; // finds
          }
          void unboundReference(List<BuildWorker> workers) {
            workers.forEach(this::take);
            Function<BuildWorker, Boolean> ready = BuildWorker::isReady; // finds
          }
          void constructorReference() {
            Supplier<BuildWorker> make = BuildWorker::new; // finds
          }
          <T extends BuildWorker> void typeVariable(T any) {
            any.perform("main"); // finds
          }
          void variable(BuildWorker given) {
            var any = given;
            any.perform("main"); // finds
          }
          void anonymousSubclass() {
            Object o = new BuildWorker("x") { // finds
              @Override public boolean isReady() { return false; }
            };
          }
          void enqueueClass(Queue queue) {
            queue.enqueue(BuildWorker.class); // finds
          }
          void enqueueInstance(Queue queue) {
            queue.enqueue(worker); // finds
          }
          void enqueueName(Queue queue) {
            queue.enqueueByName("com.acme.ci.BuildWorker"); // finds
          }
          void enqueueOneOfTwo(Queue queue, boolean now) {
            queue.enqueue(now ? String.class : BuildWorker.class); // finds
          }
          void enqueueSeveral(Queue queue) {
            queue.enqueueAll(String.class, BuildWorker.class); // finds
          }
          void innerClass() {
            worker.new Step("x"); // finds
          }
          void take(BuildWorker given) {}
        }
        """);
  }

  @Test
  void staysSilentAboutLookAlikes() {
    isFoundAsMarked(
        """
        package com.acme.git;
        import com.acme.ci.BuildWorker;
        import com.acme.jobs.Queue;
        import com.acme.jobs.Worker;
        import java.util.ArrayList;
        import java.util.List;
        import java.util.Map;
        import java.util.logging.Logger;
        class PostReceive {
          private static final Logger LOG = Logger.getLogger(BuildWorker.class.getName());
          private static final Map<Class<?>, String> NAMES = Map.of(BuildWorker.class, "build");
          private BuildWorker worker;
          PostReceive(BuildWorker worker) { this.worker = worker; }
          void subscribe(Queue queue) { queue.subscribe(BuildWorker.class); }
          String constant() { return BuildWorker.NAME; }
          boolean check(Object o) { return o instanceof BuildWorker; }
          BuildWorker cast(Object o) { return (BuildWorker) o; }
          void run(Worker<String> any) { any.perform("x"); }
          int object() { return worker.hashCode() + worker.toString().length(); }
          void variable(Queue queue) {
            Class<?> type = BuildWorker.class;
            queue.enqueue(type);
            String name = new String("com.acme.ci.BuildWorker");
            queue.enqueueByName(name);
          }
          void asTheBaseType(Queue queue) {
            Worker<String> base = worker;
            queue.enqueue(base);
          }
          List<BuildWorker> list() { return new ArrayList<>(); }
          BuildWorker[] array() { return new BuildWorker[1]; }
        }
        """,
        """
        package com.acme.git;
        class GitBuild extends com.acme.ci.BuildWorker {
          GitBuild() { super("git"); }
          @Override public void perform(String ref) { super.perform(ref); }
        }
        """,
        """
        package com.acme.ci;
        class Pipelines {
          void start() {
            new BuildWorker().perform("main");
            Runnable later = () -> new DeployWorker().perform("x");
          }
        }
        """,
        """
        package com.acme.ci.runner;
        class Runner {
          void start() { new com.acme.ci.BuildWorker().perform("main"); }
        }
        """);
  }

  @Test
  void letsTheCompositionRootConstructButNotRun() {
    isFoundAsMarked(
        """
        package com;
        class Main {
          public static void main(String[] args) {
            var worker = new com.acme.ci.BuildWorker();
            worker.perform("main"); // finds
          }
        }
        """);
  }

  @Test
  void seesTypesOfVariablesWithoutDebugInformation() {
    CodeUnderTest.withoutVariables(
            folder,
            """
            package com.acme.git;
            import com.acme.ci.BuildWorker;
            class PostReceive {
              void enqueue(com.acme.jobs.Queue queue, BuildWorker given) {
                queue.enqueue(given); // finds
                BuildWorker other = given;
                queue.enqueue(other); // finds
                Class<?> type = BuildWorker.class;
                queue.enqueue(type);
              }
            }
            """)
        .isFoundAsMarked(RULE);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void leavesAccessorsOfRecordPatternsAlone() {
    isFoundAsMarked(
        """
        package com.acme.ci;
        public record Task(String name, int times) implements com.acme.jobs.Worker<String> {
          @Override public void perform(String ref) {}
        }
        """,
        """
        package com.acme.git;
        import com.acme.ci.Task;
        class PostReceive {
          String match(Object o) {
            return o instanceof Task(String name, int times) && times > 1 ? name : "";
          }
          String choose(Object o) {
            return switch (o) {
              case Task(String name, int times) -> name;
              default -> "";
            };
          }
          String written(Task task) {
            return task.name(); // finds
          }
        }
        """);
  }

  @Test
  void leavesCompilerGeneratedCodeAlone() {
    isFoundAsMarked(
        """
        package com.acme.ci;
        public enum Task implements com.acme.jobs.Worker<String> {
          BUILD, DEPLOY;
          @Override public void perform(String ref) {}
        }
        """,
        """
        package com.acme.ci;
        public class Upload extends BuildWorker implements AutoCloseable {
          @Override public void close() {}
        }
        """,
        """
        package com.acme.git;
        import com.acme.ci.Task;
        import com.acme.ci.Upload;
        import java.io.Serializable;
        import java.util.function.Consumer;
        class PostReceive {
          interface Step extends Consumer<com.acme.ci.BuildWorker>, Serializable {}
          int choose(Task task) {
            switch (task) {
              case BUILD: return 1;
              default: return 2;
            }
          }
          String chooseByName(String name) {
            return switch (name) { case "build" -> "b"; case "deploy" -> "d"; default -> ""; };
          }
          int resource(Upload given) {
            try (Upload upload = given; Upload other = null) {
              return upload.hashCode();
            }
          }
          void closedByHand(Upload given) {
            given.close(); // finds
          }
          int chooseAsExpression(Task task) {
            return switch (task) { case BUILD -> 1; case DEPLOY -> 2; };
          }
          Step serializable() {
            return worker -> worker.perform("x"); // finds
          }
          Step serializableReference() {
            return com.acme.ci.BuildWorker::isReady; // finds
          }
          record Pair(com.acme.ci.BuildWorker one, com.acme.ci.BuildWorker two) {}
        }
        """);
  }
}
