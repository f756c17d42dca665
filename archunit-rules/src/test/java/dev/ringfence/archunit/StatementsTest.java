package dev.ringfence.archunit;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatementsTest {

  @TempDir Path folder;

  private void isFoundAsMarked(String body) {
    String source =
        """
        package com.acme.git;
        import com.acme.ci.BuildWorker;
        import com.acme.ci.DeployWorker;
        import com.acme.jobs.Queue;
        import java.util.List;
        import java.util.function.Consumer;
        import java.util.function.Supplier;
        import java.util.stream.Stream;
        class PostReceive {
        """
            + body
            + "}\n";
    CodeUnderTest.of(folder, source).isFoundAsMarked("CrossDomainWorkerCall");
  }

  @Test
  void takesAChainForOneStatement() {
    isFoundAsMarked(
        """
        void oneLine() {
          new BuildWorker().with("a").with("b").perform("main"); // finds
        }
        void severalLines() {
          new BuildWorker() // finds
              .with("a")
              .with("b")
              .perform("main");
        }
        boolean returned(BuildWorker worker) {
          return worker.with("a") // finds
              .isReady();
        }
        """);
  }

  @Test
  void findsEachTargetOfAStatement() {
    isFoundAsMarked(
        """
        void two(BuildWorker one, DeployWorker two) {
          List<Object> all = List.of(one.with("a"), two.with("b"), one.with("c"), new DeployWorker()); // finds 2
        }
        """);
  }

  @Test
  void tellsStatementsOnOneLineApart() {
    isFoundAsMarked(
        """
        void two(BuildWorker worker) {
          worker.perform("a"); worker.perform("b"); // finds 2
        }
        void discarded(BuildWorker worker) {
          worker.isReady(); worker.with("b"); worker.perform("c"); // finds 3
        }
        void ifOnOneLine(BuildWorker worker, boolean now) {
          if (now) worker.perform("a"); else worker.perform("b"); // finds 2
        }
        void conditionAndBody(BuildWorker worker) {
          if (worker.isReady()) worker.perform("a"); // finds 2
        }
        """);
  }

  @Test
  void takesAConditionForPartOfItsStatement() {
    isFoundAsMarked(
        """
        void and(BuildWorker worker) {
          if (worker.isReady() && worker.with("x").isReady()) { // finds
            worker.perform("a"); // finds
          }
        }
        void several(BuildWorker worker) {
          if (worker.isReady() // finds
              && worker.with("x").isReady()
              || worker.with("y").isReady()) {
            System.out.println();
          }
        }
        void nested(BuildWorker worker) {
          if (worker.isReady()) { // finds
            if (worker.with("x").isReady()) { // finds
              System.out.println();
            }
          }
        }
        void elseIf(BuildWorker worker, boolean now) {
          if (now) {
            worker.perform("a"); // finds
          } else if (worker.isReady()) { // finds
            worker.perform("b"); // finds
          } else {
            worker.perform("c"); // finds
          }
        }
        void loops(BuildWorker worker, List<String> refs) {
          while (worker.isReady() && !worker.with("x").isReady()) { // finds
            worker.perform("a"); // finds
          }
          for (String ref : refs) {
            worker.perform(ref); // finds
          }
          for (BuildWorker each = worker; each.isReady(); each = each.with("next")) { // finds 2
            System.out.println();
          }
          do {
            worker.perform("b"); // finds
          } while (worker.isReady()); // finds
        }
        boolean value(BuildWorker worker) {
          boolean both = worker.isReady() && worker.with("x").isReady(); // finds
          return worker.isReady() // finds
              || worker.with("y").isReady();
        }
        """);
  }

  @Test
  void takesAConditionalExpressionForPartOfItsStatement() {
    isFoundAsMarked(
        """
        BuildWorker assigned(boolean now, BuildWorker worker) {
          BuildWorker next = now ? new BuildWorker() : worker.with("x"); // finds
          return worker.isReady() // finds
              ? worker.with("a")
              : worker.with("b").isReady() ? worker : new BuildWorker("c");
        }
        void argument(Queue queue, boolean now, BuildWorker worker) {
          queue.enqueue(now ? worker : worker.with("x")); // finds
        }
        void receiver(boolean now, BuildWorker worker) {
          (now ? worker : worker.with("x")).perform("a"); // finds
        }
        """);
  }

  @Test
  void takesArmsOfASwitchForStatements() {
    isFoundAsMarked(
        """
        void statement(String ref, BuildWorker worker) {
          switch (ref) {
            case "main":
              worker.perform("a"); // finds
              break;
            default:
              worker.perform("b"); // finds
          }
        }
        BuildWorker expression(int kind, BuildWorker worker) {
          return switch (kind) {
            case 1 -> worker.with("a"); // finds
            case 2 -> kind > 3 ? worker.with("b") : new BuildWorker(); // finds
            default -> {
              worker.perform("c"); // finds
              yield worker.with("d"); // finds
            }
          };
        }
        """);
  }

  @Test
  void takesASwitchAndWhatTakesItsValueForOneStatement() {
    isFoundAsMarked(
        """
        void choose(BuildWorker worker, BuildWorker other) {
          (switch (worker.isReady() ? 1 : 2) { // finds
            case 1 -> worker;
            default -> other;
          }).perform("a");
        }
        void chooseByTable(BuildWorker worker, BuildWorker other, int kind) {
          (switch (worker.hashCode() + kind) {
            case 1 -> worker;
            case 2 -> other.with("a"); // finds
            case 3 -> other;
            default -> worker.with("b"); // finds
          }).perform("a"); // finds
        }
        """);
  }

  @Test
  void takesAFinallyBlockOnce() {
    isFoundAsMarked(
        """
        String returns(BuildWorker worker, boolean now) {
          try {
            if (now) {
              return "now";
            }
            System.out.println();
          } catch (IllegalStateException e) {
            worker.perform("catch"); // finds
            return "failed";
          } finally {
            worker.perform("finally"); // finds
          }
          return "done";
        }
        void oneLine(BuildWorker worker) {
          try { System.out.println(); } finally { worker.perform("finally"); } // finds
        }
        void lock(Object lock, BuildWorker worker) {
          synchronized (lock) {
            worker.perform("locked"); // finds
          }
        }
        """);
  }

  @Test
  void takesAnExpressionLambdaForPartOfTheStatementAround() {
    isFoundAsMarked(
        """
        void expression(BuildWorker worker, List<String> refs) {
          Stream.of(new BuildWorker()).map(each -> each.with("x")).forEach(each -> each.perform("a")); // finds
          Supplier<Boolean> ready =
              () -> worker.isReady() && worker.with("x").isReady(); // finds
        }
        void nested(BuildWorker worker) {
          Supplier<Supplier<BuildWorker>> made = () -> () -> worker.with("x"); // finds
        }
        """);
  }

  @Test
  void takesStatementsInABlockLambdaForThemselves() {
    isFoundAsMarked(
        """
        void block(List<String> refs) {
          Stream.of(new BuildWorker()).forEach(each -> { // finds
            each.perform("a"); // finds
            each.perform("b"); // finds
          });
          Consumer<BuildWorker> one = each -> {
            each.perform("a"); // finds
          };
          refs.forEach(ref -> {
            if (ref.isEmpty()) {
              new BuildWorker().perform(ref); // finds
            }
          });
        }
        """);
  }

  @Test
  void takesInitializersOnceHoweverManyConstructorsThereAre() {
    isFoundAsMarked(
        """
        private final BuildWorker field = new BuildWorker(); // finds
        {
          new BuildWorker().perform("initializer"); // finds
        }
        PostReceive() {}
        PostReceive(String name) {
          field.perform(name); // finds
        }
        PostReceive(int number) {
          this("" + number);
        }
        """);
  }
}
