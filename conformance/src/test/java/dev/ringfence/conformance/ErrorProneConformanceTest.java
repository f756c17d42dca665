package dev.ringfence.conformance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler plugin agrees with every case, on the oldest and newest Error Prone of this JDK. */
class ErrorProneConformanceTest {

  private static final int FIRST_JAVA_OF_THE_NEWEST = 21;
  private static final Map<String, ErrorProne> VERSIONS = new ConcurrentHashMap<>();

  @ParameterizedTest(name = "{1} on Error Prone {0}")
  @MethodSource("casesOfEachVersion")
  void agrees(String version, ConformanceCase conformanceCase) {
    ErrorProne errorProne = VERSIONS.computeIfAbsent(version, ErrorProne::new);
    Agreement.check(conformanceCase, Witness.ERROR_PRONE, errorProne.findings(conformanceCase));
  }

  static Stream<Arguments> casesOfEachVersion() {
    List<String> versions =
        Runtime.version().feature() < FIRST_JAVA_OF_THE_NEWEST
            ? List.of(property("floor"), property("middle"))
            : List.of(property("middle"), property("newest"));
    return versions.stream()
        .flatMap(
            version ->
                Cases.of(Witness.ERROR_PRONE).stream().map(each -> Arguments.of(version, each)));
  }

  private static String property(String age) {
    String name = "errorprone." + age;
    String version = System.getProperty(name);
    if (version == null) {
      throw new IllegalStateException("the build sets " + name);
    }
    return version;
  }
}
