package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lambdas that are handed to a queue, and lambdas that only look alike. */
final class EnqueuedLambdasTest {

  private static final String CONFIG =
      """
      domains:
        root: com.acme
        shared: [jobs]
      workers:
        - enqueued-by: [com.acme.jobs.Pool#submit, com.acme.jobs.Pool#submitAll]
      """;

  private static final String POOL =
      """
      package com.acme.jobs;
      public class Pool {
        public void submit(java.util.concurrent.Callable<?> work) {}
        public void submitAll(Runnable... work) {}
        public void tell(java.util.concurrent.Callable<?> work) {}
      }
      """;

  private static final String PIPELINES =
      """
      package com.acme.ci;
      public class Pipelines {
        public void create(String ref) {}
        public int count() { return 0; }
        public long total() { return 0; }
        public String first() { return ""; }
      }
      """;

  @TempDir Path folder;

  @Test
  void areFoundWhereTheyRunOneCallOfAnotherDomain() {
    CodeUnderTest code =
        CodeUnderTest.of(
            folder,
            POOL,
            PIPELINES,
            """
            package com.acme.git;
            class PostReceive {
              void found(com.acme.jobs.Pool pool, com.acme.ci.Pipelines pipelines, String ref) {
                pool.submit(() -> pipelines.count());
                pool.submit(() -> (Object) pipelines.first());
                pool.submit(pipelines::first);
                pool.submit(() -> ref.isEmpty() ? pipelines.first() : ref);
                pool.submit(() -> { pipelines.total(); pipelines.count(); return 1; });
                pool.submitAll(() -> System.out.println(), () -> pipelines.create(ref));
              }
              void silent(com.acme.jobs.Pool pool, com.acme.ci.Pipelines pipelines) {
                pool.submit(() -> pipelines.count() + 1);
                pool.submit(() -> "" + pipelines.first());
                pool.submit(() -> Integer.toString(pipelines.count()));
                pool.submit(() -> { int count = pipelines.count(); return 1; });
                pool.submit(() -> new com.acme.ci.Pipelines());
                pool.submit(() -> ready(pipelines.first()));
                pool.tell(() -> pipelines.count());
                java.util.concurrent.Callable<?> later = () -> pipelines.count();
                pipelines.create("now");
              }
              static String ready(String first) { return first; }
            }
            """);

    assertThat(CodeUnderTest.boundaries(folder, CONFIG).findings(code.imported()))
        .extracting(finding -> finding.place().line())
        .containsExactly(4, 5, 6, 7, 8, 8, 9);
  }
}
