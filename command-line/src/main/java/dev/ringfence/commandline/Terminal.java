package dev.ringfence.commandline;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around one run of the command.
 *
 * @param out findings
 * @param err everything else
 * @param isOutTerminal whether a person is likely to read {@code out} as it comes
 * @param isErrTerminal the same of {@code err}
 * @param workingDirectory absolute
 * @param environment the environment variables
 */
record Terminal(
    PrintWriter out,
    PrintWriter err,
    boolean isOutTerminal,
    boolean isErrTerminal,
    Path workingDirectory,
    Map<String, String> environment) {

  /**
   * That of this process. Java cannot tell which of its streams is a terminal; the launcher can.
   */
  static Terminal ofProcess() {
    return new Terminal(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        isTerminal("ringfence.terminal.out"),
        isTerminal("ringfence.terminal.err"),
        Path.of("").toAbsolutePath(),
        System.getenv());
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }

  private static boolean isTerminal(String property) {
    return Boolean.getBoolean(property);
  }

  /**
   * Whether to use colours.
   *
   * @param wanted what the user says; null if nothing
   */
  boolean usesColors(@Nullable Boolean wanted) {
    if (wanted != null) {
      return wanted;
    }
    return isOutTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** A path as the user would write it: relative if it is below the working directory. */
  String shown(Path path) {
    Path relative = path.startsWith(workingDirectory) ? workingDirectory.relativize(path) : path;
    String text = relative.toString().replace(File.separatorChar, '/');
    return text.isEmpty() ? "." : text;
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
