package dev.ringfence.checkstyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.boundary.judge.Judge;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The jar for those who resolve no dependencies: it runs once that is built, with it alone. */
@EnabledIfSystemProperty(named = "selfContainedJar", matches = ".+")
class SelfContainedJarTest {

  @Test
  void standsInForTheModuleAndItsDependencies() throws Exception {
    assertThat(jarOf(Judge.class)).isEqualTo(jarOf(EventNamingCheck.class));
    assertThat(jarOf(EventNamingCheck.class))
        .isEqualTo(new File(System.getProperty("selfContainedJar")));
    assertThatThrownBy(() -> Class.forName("org.snakeyaml.engine.v2.api.Load"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void hasNothingOutsideOfItsOwnPackagesButWhatCheckstyleLooksFor() throws Exception {
    try (JarFile jar = new JarFile(jarOf(EventNamingCheck.class))) {
      List<String> others =
          jar.stream()
              .filter(entry -> !entry.isDirectory())
              .map(ZipEntry::getName)
              .filter(name -> !name.startsWith("dev/ringfence/"))
              .filter(name -> !name.startsWith("META-INF/maven/dev.ringfence/"))
              .toList();

      assertThat(others)
          .containsExactlyInAnyOrder(
              "META-INF/LICENSE",
              "META-INF/MANIFEST.MF",
              "META-INF/NOTICE",
              "checkstyle_packages.xml",
              "ringfence-checkstyle.xml",
              "ringfence-layout-checkstyle.xml");
    }
  }

  @Test
  void needsOnlyCheckstyleAndTheJdk() throws Exception {
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    StringWriter missing = new StringWriter();

    jdeps.run(
        new PrintWriter(missing),
        new PrintWriter(missing),
        "--missing-deps",
        "--multi-release",
        "base",
        "--class-path",
        System.getProperty("java.class.path"),
        jarOf(EventNamingCheck.class).getPath());

    assertThat(missing.toString().lines())
        .filteredOn(line -> !line.endsWith(".jar -> not found")) // the sum
        .filteredOn(line -> !line.contains("-> org.jspecify.annotations.")) // nothing loads these
        .isEmpty();
  }

  private static File jarOf(Class<?> type) throws Exception {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
