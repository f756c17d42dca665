package dev.ringfence.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of somebody's, which has the checks in its build by maven-checkstyle-plugin. */
final class CheckstyleBuildTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** With more configuration. The plugin brings the oldest Checkstyle that there is support for. */
  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>com.acme</groupId>
        <artifactId>shop</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <build>
          <sourceDirectory>src/main/java</sourceDirectory>
          <plugins>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-checkstyle-plugin</artifactId>
              <version>3.6.0</version>
              <dependencies>
                <dependency>
                  <groupId>dev.ringfence</groupId>
                  <artifactId>ringfence-checkstyle-config</artifactId>
                  <version>0.1.0-SNAPSHOT</version>
                </dependency>
              </dependencies>
              <executions>
                <execution>
                  <goals>
                    <goal>check</goal>
                  </goals>
                  <phase>validate</phase>
                  <configuration>
                    <configLocation>ringfence-checkstyle.xml</configLocation>
                    <violationSeverity>warning</violationSeverity>
                    %s
                  </configuration>
                </execution>
              </executions>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private static final String SUBSCRIBER =
      """
      package com.acme.shop.orders;

      import com.acme.shop.payments.PaymentReceivedEvent;
      import dev.ringfence.eventstore.Subscriber;

      final class ShipOrderWorker implements Subscriber<PaymentReceivedEvent> {
        @Override
        public void %s(PaymentReceivedEvent event) {
          System.out.println(event);
        }
      }
      """;

  @TempDir Path temp;

  private Path project;
  private Path source;

  @BeforeEach
  void createProject() throws IOException {
    project = temp.toRealPath().resolve("shop");
    source = project.resolve("src/main/java/com/acme/shop/orders/ShipOrderWorker.java");
    Files.createDirectories(source.getParent());
  }

  @Test
  void failsWhereASubscriberBreaksARuleAndElsePasses() throws Exception {
    Files.writeString(project.resolve("pom.xml"), POM.formatted(""));
    Files.writeString(project.resolve("ringfence.yml"), "domains: {root: com.acme.shop}\n");
    try (LocalRepository repository = repository()) {
      NestedMaven maven = new NestedMaven(repository);

      Files.writeString(source, SUBSCRIBER.formatted("perform"));
      assertThatIsFound(maven.run(project, "validate"));

      Files.writeString(source, SUBSCRIBER.formatted("handleEvent"));
      NestedMaven.Result mended = maven.run(project, "validate");
      assertThat(mended.succeeded()).as(() -> String.join("\n", mended.output())).isTrue();

      Files.writeString(project.resolve("ringfence.yml"), "domainz: {root: com.acme.shop}\n");
      NestedMaven.Result unreadable = maven.run(project, "validate");
      assertThat(unreadable.succeeded()).isFalse();
      assertThat(unreadable.output())
          .as(() -> String.join("\n", unreadable.output()))
          .anyMatch(line -> line.contains("ringfence.yml:1:1: error: unknown key 'domainz'"));
    }
  }

  @Test
  void readsTheMapThatAPropertyNames() throws Exception {
    Files.writeString(
        project.resolve("pom.xml"),
        POM.formatted(
            "<propertyExpansion>ringfence.config=${project.basedir}/build/map.yml</propertyExpansion>"));
    Path map = Files.createDirectory(project.resolve("build")).resolve("map.yml");
    Files.writeString(source, SUBSCRIBER.formatted("perform"));
    try (LocalRepository repository = repository()) {
      NestedMaven maven = new NestedMaven(repository);

      Files.writeString(map, "domains: {root: com.acme.shop}\n");
      assertThatIsFound(maven.run(project, "validate"));

      Files.writeString(
          map,
          """
          domains: {root: com.acme.shop}
          rules: {SubscriberOverridesPerform: off, SubscriberWithoutHandleEvent: off}
          """);
      NestedMaven.Result off = maven.run(project, "validate");
      assertThat(off.succeeded()).as(() -> String.join("\n", off.output())).isTrue();
    }
  }

  private LocalRepository repository() throws Exception {
    LocalRepository repository =
        LocalRepository.beside(NestedMaven.usersRepository(), temp.resolve("repository"));
    repository.install(ROOT, List.of("boundary-model", "checkstyle-config"));
    return repository;
  }

  private static void assertThatIsFound(NestedMaven.Result broken) {
    assertThat(broken.succeeded()).isFalse();
    assertThat(broken.output())
        .as(() -> String.join("\n", broken.output()))
        .anyMatch(
            line ->
                line.contains("ShipOrderWorker.java:[8,15]")
                    && line.contains("SubscriberOverridesPerform")
                    && line.contains("orders's subscriber ShipOrderWorker overrides perform"));
  }
}
