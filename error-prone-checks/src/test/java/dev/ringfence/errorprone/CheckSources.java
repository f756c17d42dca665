package dev.ringfence.errorprone;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.CompilationTestHelper;
import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Error Prone's helpers for the test of one check, with a map and the runtime's types. */
final class CheckSources {

  private final Class<? extends BugChecker> check;
  private final Path map;

  CheckSources(Class<? extends BugChecker> check, Path folder, String map) {
    this.check = check;
    try {
      this.map = Files.writeString(folder.resolve("ringfence.yml"), map);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CompilationTestHelper identification() {
    CompilationTestHelper helper =
        CompilationTestHelper.newInstance(check, getClass())
            .setArgs(List.of("-XepOpt:Ringfence:Config=" + map));
    EventStoreSources.ALL.forEach(helper::addSourceLines);
    return helper;
  }

  @SuppressWarnings("MissingTestCall") // whoever is given the helper makes it
  BugCheckerRefactoringTestHelper replacement(String... flags) {
    String[] all = new String[flags.length + 1];
    all[0] = "-XepOpt:Ringfence:Config=" + map;
    System.arraycopy(flags, 0, all, 1, flags.length);
    BugCheckerRefactoringTestHelper helper =
        BugCheckerRefactoringTestHelper.newInstance(check, getClass()).setArgs(all);
    EventStoreSources.ALL.forEach(
        (path, source) -> helper.addInputLines(path, source).expectUnchanged());
    return helper;
  }
}
