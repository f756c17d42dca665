package dev.ringfence.boundary.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Writes the files of reports. */
public final class ReportFile {

  private static final AtomicLong WRITTEN = new AtomicLong();

  private ReportFile() {}

  /**
   * Writes a file whole: beside and moved into place, so that a reader sees the old text or the
   * new, and of two writers one wins. What is no regular file, such as a pipe, is written to.
   *
   * @param file in a folder that is made if it is not there
   * @param text to be written in UTF-8
   * @throws IOException if that fails; the file is then as it was
   */
  public static void write(Path file, String text) throws IOException {
    // Not as strict as writing a string: half a character in a file's name loses no report.
    byte[] bytes = text.getBytes(UTF_8);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, bytes);
      return;
    }
    // Through a link, what it points to is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    Path beside =
        target.resolveSibling(
            "%s.%d-%d.new"
                .formatted(
                    target.getFileName(),
                    ProcessHandle.current().pid(),
                    WRITTEN.incrementAndGet()));
    try {
      Files.write(beside, bytes);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Why writing failed, for a person: Java's own message is often the path alone. */
  public static String reason(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (problem instanceof FileAlreadyExistsException) {
      return "there is a file where a folder is needed";
    }
    return problem instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : String.valueOf(problem.getMessage());
  }
}
