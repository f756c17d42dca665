package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnnotatedWorkersTest {

  @TempDir Path folder;

  @Test
  void areRunByExactlyThatOverloadAndByTheInterfaceThatOnlyTheyImplement() {
    String config =
        """
        domains:
          root: com.acme
          shared: [jobs]
        workers:
          - annotated: com.acme.jobs.Async
        """;
    CodeUnderTest code =
        CodeUnderTest.of(
            folder,
            """
            package com.acme.jobs;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.CLASS)
            public @interface Async {}
            """,
            """
            package com.acme.packages;
            public interface Uploads { void upload(String name); void list(); }
            """,
            """
            package com.acme.packages;
            public class Uploader implements Uploads {
              @com.acme.jobs.Async @Override public void upload(String name) {}
              public void upload(int number) {}
              @Override public void list() {}
            }
            """,
            """
            package com.acme.git;
            import com.acme.packages.*;
            class PostReceive {
              void run(Uploader uploader, Uploads uploads) {
                uploader.upload("x");
                uploader.upload(1);
                uploader.list();
                uploads.upload("y");
                uploads.list();
                new Uploader();
              }
            }
            """);

    assertThat(CodeUnderTest.boundaries(folder, config).findings(code.imported()))
        .extracting(finding -> finding.place().line() + " " + finding.to())
        .isEqualTo(
            List.of(
                "5 com.acme.packages.Uploader#upload/1", "8 com.acme.packages.Uploader#upload/1"));
  }
}
