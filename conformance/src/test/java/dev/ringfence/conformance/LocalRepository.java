package dev.ringfence.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * A local Maven repository that has what the user's has, through links, and this reactor's modules
 * besides. So a nested build finds both, downloads nothing again, and leaves the user's alone.
 */
final class LocalRepository implements AutoCloseable {

  private static final Path GROUP = Path.of("dev", "ringfence");

  private final Path folder;
  private final List<Path> links = new ArrayList<>();

  private LocalRepository(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes a repository in an empty folder.
   *
   * @param users the repository that this build uses
   */
  static LocalRepository beside(Path users, Path folder) throws IOException {
    LocalRepository repository = new LocalRepository(folder);
    repository.link(users, folder, GROUP);
    return repository;
  }

  /** Links all that is in one folder into another, except the path that is to be different. */
  private void link(Path from, Path to, Path except) throws IOException {
    Files.createDirectories(to);
    Path exception = except.getName(0);
    if (except.getNameCount() > 1) {
      link(
          from.resolve(exception), to.resolve(exception), except.subpath(1, except.getNameCount()));
    }
    for (Path entry : entriesOf(from)) {
      if (!entry.getFileName().equals(exception)) {
        links.add(Files.createSymbolicLink(to.resolve(entry.getFileName()), entry));
      }
    }
  }

  private static List<Path> entriesOf(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  /** Removes the links, so that whoever deletes the folder cannot follow them. */
  @Override
  public void close() throws IOException {
    for (Path link : links) {
      Files.delete(link);
    }
  }

  Path folder() {
    return folder;
  }

  /**
   * Puts the reactor's root and some of its modules into the repository. Jars are made from {@code
   * target/classes}, which is there after {@code mvn test} as well as after {@code mvn verify}.
   */
  void install(Path root, List<String> modules) throws IOException {
    String rootPom = Files.readString(root.resolve("pom.xml"));
    String version = first("<version>([^<]+)</version>", rootPom);
    installPom(root.resolve("pom.xml"), "ringfence", version);
    for (String module : modules) {
      Path pom = root.resolve(module).resolve("pom.xml");
      String own = Files.readString(pom).replaceAll("(?s)<parent>.*</parent>", "");
      String artifact = first("<artifactId>([^<]+)</artifactId>", own);
      Path classes = root.resolve(module).resolve("target").resolve("classes");
      if (!Files.isDirectory(classes)) {
        throw new IllegalStateException(
            module + " is not compiled; run mvn verify in the root of the checkout, not here");
      }
      Path installed = installPom(pom, artifact, version);
      jar(classes, installed.resolveSibling(artifact + "-" + version + ".jar"));
    }
  }

  private Path installPom(Path pom, String artifact, String version) throws IOException {
    Path installed =
        folder
            .resolve(GROUP)
            .resolve(artifact)
            .resolve(version)
            .resolve(artifact + "-" + version + ".pom");
    Files.createDirectories(installed.getParent());
    return Files.copy(pom, installed);
  }

  private static void jar(Path classes, Path jar) {
    List<String> arguments = new ArrayList<>(List.of("--create", "--file", jar.toString()));
    arguments.addAll(List.of("-C", classes.toString(), "."));
    int status =
        ToolProvider.findFirst("jar")
            .orElseThrow(() -> new IllegalStateException("This JDK has no jar tool"))
            .run(System.out, System.err, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("Cannot make " + jar);
    }
  }

  private static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("No " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
