package dev.ringfence.archunit;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an instruction names and is handed, told from what only looks like it. */
final class CallSitesTest {

  @TempDir Path folder;

  private void isFoundAsMarked(String... sources) {
    CodeUnderTest.of(folder, sources).isFoundAsMarked("CrossDomainWorkerCall");
  }

  @Test
  void findsCallsThatLookLikeThoseOfACompiler() {
    isFoundAsMarked(
        """
        package com.acme.ci;
        public class Upload extends BuildWorker implements AutoCloseable {
          public static Upload start() { return null; }
          @Override public void close() {}
          public void flush() {}
          public int size() { return 1; }
          public int ordinal() { return 1; }
          public int ordinal(int base) { return base; }
        }
        """,
        """
        package com.acme.git;
        import com.acme.ci.Upload;
        class PostReceive {
          int index(Upload upload, int[] table) {
            return table[upload.size()]; // finds
          }
          int number(Upload upload) {
            return upload.ordinal() + 1; // finds
          }
          int numberFrom(Upload upload, int[] table) {
            return table[upload.ordinal(1)]; // finds
          }
          void usesAResource(Upload given, Upload other) {
            try (Upload upload = given) {
              other.close(); // finds
              upload.flush(); // finds
              Upload.start().close(); // finds
            }
          }
          void handles(Upload given) {
            try {
              given.close(); // finds
            } catch (IllegalStateException e) {
              System.out.println(e);
            }
          }
          void suppressesByHand(Upload given, Exception before) throws Exception {
            try {
              System.out.println();
            } catch (Exception e) {
              before.addSuppressed(e);
              throw before;
            } finally {
              given.close(); // finds
            }
          }
        }
        """);
  }

  @Test
  void followsWhatIsHandedOverThroughArraysCastsAndNumbers() {
    isFoundAsMarked(
        """
        package com.acme.git;
        import com.acme.ci.BuildWorker;
        import com.acme.jobs.Queue;
        import com.acme.jobs.Worker;
        class PostReceive {
          private static final BuildWorker WORKER = null;
          private BuildWorker[] workers;
          private BuildWorker[][] groups;
          private Worker<?>[] others;
          void elements(Queue queue) {
            queue.enqueue(workers[0]); // finds
            queue.enqueue(groups[0][1]); // finds
            queue.enqueue(others[0]);
            queue.enqueue((new BuildWorker[1][1])[0][0]); // finds
          }
          void casts(Queue queue, Object given, Worker<?> other) {
            queue.enqueue((BuildWorker) given); // finds
            queue.enqueue((Worker<?>) given);
            queue.enqueue(WORKER); // finds
          }
          void numbers(Queue queue, long now) {
            queue.enqueue(5L, 2.5, BuildWorker.class); // finds
            queue.enqueue(now + 1, Math.random() * now, BuildWorker.class); // finds
            queue.enqueue(-now, (double) now, String.class);
          }
          void scopes(Queue queue, Worker<?> other) {
            {
              BuildWorker first = WORKER;
              queue.enqueue(first); // finds
            }
            {
              Worker<?> second = WORKER;
              queue.enqueue(second);
            }
            {
              BuildWorker third = WORKER;
              queue.enqueue(third); // finds
            }
          }
        }
        """);
  }

  @Test
  void tellsTheReceiverOfAReferenceFromItsArguments() {
    isFoundAsMarked(
        """
        package com.acme.git;
        import com.acme.ci.BuildWorker;
        import com.acme.ci.DeployWorker;
        import java.util.function.Function;
        import java.util.function.Supplier;
        class PostReceive {
          PostReceive(BuildWorker worker) {}
          static String describe(BuildWorker worker) { return ""; }
          String describeHere(BuildWorker worker) { return ""; }
          void silent() {
            Function<BuildWorker, String> one = PostReceive::describe;
            Function<BuildWorker, String> two = this::describeHere;
            Function<BuildWorker, PostReceive> three = PostReceive::new;
          }
          void found(DeployWorker worker) {
            Supplier<Boolean> one = worker::isReady; // finds
            Function<DeployWorker, Boolean> two = DeployWorker::isReady; // finds
            Supplier<Boolean> three = BuildWorker::isBusy; // finds
          }
        }
        """,
        """
        package com;
        class Main {
          java.util.function.Supplier<com.acme.ci.BuildWorker> make = com.acme.ci.BuildWorker::new;
        }
        """);
  }
}
