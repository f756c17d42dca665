package dev.ringfence.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way to adopt Ringfence, copied from the README into a new project, does what it says. */
final class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>com.acme</groupId>
        <artifactId>shop</artifactId>
        <version>1</version>
        <properties>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          <maven.compiler.release>17</maven.compiler.release>
        </properties>
        <dependencies>
          <dependency>
            <groupId>dev.ringfence</groupId>
            <artifactId>ringfence-runtime-core</artifactId>
            <version>0.1.0-SNAPSHOT</version>
          </dependency>
          <!-- dependency -->
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-resources-plugin</artifactId>
              <version>3.4.0</version>
            </plugin>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-surefire-plugin</artifactId>
              <version>3.5.4</version>
            </plugin>
            <!-- plugin -->
          </plugins>
        </build>
      </project>
      """;

  private static final String COMPILER_WITHOUT_CHECKS =
      """
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.1</version>
      </plugin>
      """;

  private static final String WORKER =
      """
      package com.acme.shop.billing;

      public final class SendInvoiceWorker implements dev.ringfence.eventstore.Worker<Long> {
        @Override
        public void perform(Long orderId) {
          System.out.println("invoice for " + orderId);
        }
      }
      """;

  private static final String CHECKOUT =
      """
      package com.acme.shop.orders;

      import com.acme.shop.billing.SendInvoiceWorker;

      final class Checkout {
        void place(long orderId) {
          new SendInvoiceWorker().perform(orderId);
        }
      }
      """;

  private static final String FINDING =
      "orders constructs billing's worker SendInvoiceWorker (Checkout calls its constructor).";

  @TempDir Path temp;
  private Path project;
  private Readme readme;

  @BeforeEach
  void startAProject() throws IOException {
    readme = new Readme(ROOT);
    project = temp.toRealPath().resolve("shop");
    readme.copy("ringfence.yml", project);
    write("src/main/java/com/acme/shop/billing/SendInvoiceWorker.java", WORKER);
    write("src/main/java/com/acme/shop/orders/Checkout.java", CHECKOUT);
  }

  private void write(String file, String text) throws IOException {
    Path target = project.resolve(file);
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
  }

  private void mendTheCheckout() throws IOException {
    write(
        "src/main/java/com/acme/shop/orders/Checkout.java",
        "package com.acme.shop.orders;\n\nfinal class Checkout {}\n");
  }

  private NestedMaven.Result build(String... arguments) throws Exception {
    try (LocalRepository repository =
        LocalRepository.beside(
            NestedMaven.usersRepository(), Files.createTempDirectory(temp, "repository"))) {
      repository.install(
          ROOT, List.of("boundary-model", "error-prone-checks", "archunit-rules", "runtime/core"));
      return new NestedMaven(repository).run(project, arguments);
    }
  }

  @Test
  void theCompilerRefusesTheCallAndTakesTheMendedCode() throws Exception {
    readme.copy(".mvn/jvm.config", project);
    write("pom.xml", POM.replace("<!-- plugin -->", readme.block("pom: plugin")));

    NestedMaven.Result broken = build("compile");
    assertThat(String.join("\n", broken.output()))
        .contains("Checkout.java:[7,5] [CrossDomainWorkerCall] " + FINDING);
    assertThat(broken.succeeded()).isFalse();

    mendTheCheckout();
    NestedMaven.Result mended = build("compile");
    assertThat(mended.succeeded()).as(() -> String.join("\n", mended.output())).isTrue();
  }

  @Test
  void theTestFailsOnTheCallAndPassesOnTheMendedCode() throws Exception {
    readme.copy("src/test/java/com/acme/shop/EventBoundariesTest.java", project);
    write(
        "pom.xml",
        POM.replace("<!-- dependency -->", readme.block("pom: dependency"))
            .replace("<!-- plugin -->", COMPILER_WITHOUT_CHECKS));

    NestedMaven.Result broken = build("test");
    assertThat(String.join("\n", broken.output()))
        .contains("com/acme/shop/orders/Checkout.java:7: [CrossDomainWorkerCall] " + FINDING);
    assertThat(broken.succeeded()).isFalse();

    mendTheCheckout();
    NestedMaven.Result mended = build("test");
    assertThat(mended.succeeded()).as(() -> String.join("\n", mended.output())).isTrue();
  }

  @Test
  void theCommandLineFindsTheCall() throws Exception {
    assertThat(readme.hasLine("./ringfence check path/to/your/repository")).isTrue();
    Process process =
        new ProcessBuilder("./ringfence", "check", project.toString())
            .directory(copyOfTheCheckout().toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(output)
        .contains("building the command line, once")
        .contains("Checkout.java:7:5: error: [CrossDomainWorkerCall] " + FINDING)
        .contains("1 error, 0 warnings in 2 files");
    assertThat(process.exitValue()).isEqualTo(1);
  }

  /**
   * What the launcher needs, since it builds in place: the jars that this test runs on stay as they
   * are.
   */
  private Path copyOfTheCheckout() throws IOException {
    Path checkout = temp.resolve("checkout");
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(ReadmeTest::isOfTheLauncher).toList()) {
        Path target = checkout.resolve(ROOT.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return checkout;
  }

  private static boolean isOfTheLauncher(Path file) {
    Path relative = ROOT.relativize(file);
    String name = relative.toString();
    return Files.isRegularFile(file)
        && !name.contains("target")
        && (name.equals("ringfence")
            || relative.endsWith("pom.xml")
            || relative.startsWith(".mvn")
            || relative.startsWith(Path.of("boundary-model", "src", "main"))
            || relative.startsWith(Path.of("command-line", "src", "main")));
  }
}
