package dev.ringfence.commandline;

import dev.ringfence.boundary.report.ReportFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The file that {@code --output} names.
 *
 * @param name as the user has written it, for messages
 */
record OutputFile(String name, Path path) {

  /**
   * The file of that name.
   *
   * @throws UserException if it is no path
   */
  static OutputFile of(Terminal terminal, String name) {
    try {
      return new OutputFile(name, terminal.workingDirectory().resolve(name).normalize());
    } catch (InvalidPathException e) {
      throw new UserException(name + ": this is no path: " + e.getReason());
    }
  }

  /**
   * Writes it as a whole.
   *
   * @throws UserException if that fails
   */
  void write(String content) {
    try {
      ReportFile.write(path, content);
    } catch (IOException e) {
      throw new UserException(name + ": cannot be written: " + ReportFile.reason(e));
    }
  }
}
