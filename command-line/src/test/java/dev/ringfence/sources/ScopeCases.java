package dev.ringfence.sources;

import java.util.List;
import java.util.Map;

/** Callers in which one name means a worker here and something harmless there. */
final class ScopeCases {

  private static final String HARMLESS =
      """
      package com.acme.git;
      class Harmless extends RuntimeException implements AutoCloseable {
        static final Harmless BUILD = new Harmless();
        void perform(String argument) {}
        @Override public void close() {}
      }
      """;

  private static final String WORKERS =
      """
      package com.acme.ci;
      public class Workers {
        public static final BuildWorker BUILD = null;
        public static final BuildWorker NIGHTLY = null;
      }
      """;

  private ScopeCases() {}

  static Map<String, List<String>> all() {
    return Map.of(
        "parts of a try statement",
        caller(
            """
            void run() {
              try (Harmless worker = new Harmless()) {
                worker.perform("body");
              } catch (IllegalStateException e) {
                worker.perform("catch"); // finds
              } catch (Harmless worker) {
                worker.perform("caught");
              } finally {
                worker.perform("finally"); // finds
              }
              worker.perform("after"); // finds
            }
            """),
        "entries of a switch",
        caller(
            """
            void run(int kind) {
              switch (kind) {
                case 1:
                  worker.perform("before"); // finds
                  Harmless worker = new Harmless();
                  worker.perform("first");
                case 2:
                  worker = new Harmless();
                  worker.perform("second");
                default:
              }
              worker.perform("between"); // finds
              switch (kind) {
                case 1 -> {
                  Harmless worker = new Harmless();
                  worker.perform("own block");
                }
                default -> worker.perform("other entry"); // finds
              }
            }
            """),
        "loops and blocks that have ended",
        caller(
            """
            void run(Harmless[] all) {
              for (Harmless worker : all) {
                worker.perform("each");
              }
              for (Harmless worker = all[0]; worker != null; worker = null) {
                worker.perform("counted");
              }
              worker.perform("after loops"); // finds
              {
                worker.perform("not yet"); // finds
                Harmless worker = all[0];
                worker.perform("block");
              }
              worker.perform("after block"); // finds
            }
            """),
        "fields of other classes that are imported",
        List.of(
            HARMLESS,
            WORKERS,
            """
            package com.acme.git;
            import static com.acme.git.Harmless.BUILD;
            import static com.acme.ci.Workers.*;
            class Caller {
              void run() {
                BUILD.perform("by its name");
                NIGHTLY.perform("by a star"); // finds
              }
            }
            """,
            """
            package com.acme.git;
            import static com.acme.ci.Workers.BUILD;
            class Other {
              void run() {
                BUILD.perform("elsewhere"); // finds
              }
              static class Owner {
                static final Harmless BUILD = new Harmless();
                void run() {
                  BUILD.perform("a field of its own");
                }
              }
            }
            """),
        "methods of one name that are imported from two classes",
        List.of(
            """
            package com.acme.ci;
            public class Sweeper implements com.acme.jobs.Job<String> {
              public void perform(String ref) {}
              public static void perform(int from, int to) {}
              public void text() {}
            }
            """,
            """
            package com.acme.git;
            class Quiet {
              static void perform(String ref) {}
              static String text() { return ""; }
            }
            """,
            """
            package com.acme.git;
            import static com.acme.ci.Sweeper.perform;
            import static com.acme.git.Quiet.perform;
            class Named {
              void run() {
                perform(1, 2); // finds
                perform("quiet");
                perform(1, 2, 3);
              }
            }
            """,
            """
            package com.acme.git;
            import static com.acme.ci.Sweeper.*;
            import static com.acme.git.Quiet.*;
            class ByStar {
              void run() {
                perform(3, 4); // finds
                perform("quieter");
                text();
              }
            }
            """,
            """
            package com.acme.git;
            import static com.acme.ci.Sweeper.*;
            import static com.acme.git.Quiet.perform;
            class NamedBesideAStar {
              void run() {
                perform("named");
              }
            }
            """));
  }

  private static List<String> caller(String method) {
    return List.of(
        HARMLESS,
        """
        package com.acme.git;
        class Caller {
          com.acme.ci.BuildWorker worker;
        %s}
        """
            .formatted(method.indent(2)));
  }
}
