package dev.ringfence.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The class files of a case, laid out as builds do: tests apart from the code that they test.
 *
 * @param classes the class files of the code
 * @param testClasses the class files of its tests; the folder need not exist
 */
record CompiledCase(Path classes, Path testClasses) {

  private static final Map<String, CompiledCase> COMPILED = new ConcurrentHashMap<>();

  private static final String TESTS = "src/test/java/";

  /** Compiles a case, once for all tests. */
  static CompiledCase of(ConformanceCase conformanceCase) {
    return COMPILED.computeIfAbsent(conformanceCase.name(), name -> compile(conformanceCase));
  }

  private static CompiledCase compile(ConformanceCase conformanceCase) {
    Path target = Workspace.output("plain", conformanceCase).resolve("target");
    CompiledCase compiled =
        new CompiledCase(target.resolve("classes"), target.resolve("test-classes"));
    compile(conformanceCase, false, Workspace.libraries(conformanceCase), compiled.classes());
    List<Path> testClassPath = new ArrayList<>(Workspace.libraries(conformanceCase));
    testClassPath.add(compiled.classes());
    compile(conformanceCase, true, testClassPath, compiled.testClasses());
    return compiled;
  }

  private static void compile(
      ConformanceCase conformanceCase, boolean tests, List<Path> classPath, Path classes) {
    List<Path> sources =
        conformanceCase.sources().stream()
            .filter(source -> source.startsWith(TESTS) == tests)
            .map(conformanceCase.folder()::resolve)
            .toList();
    if (!sources.isEmpty()) {
      Compilation.succeed(sources, classPath, classes);
    }
  }
}
