package dev.ringfence.sources;

/**
 * A file or folder that could not be read.
 *
 * @param file the path as it is reported
 * @param reason for whoever looks after the file: one line
 */
public record UnparsedFile(String file, String reason) implements Comparable<UnparsedFile> {
  @Override
  public int compareTo(UnparsedFile other) {
    return file.equals(other.file) ? reason.compareTo(other.reason) : file.compareTo(other.file);
  }
}
