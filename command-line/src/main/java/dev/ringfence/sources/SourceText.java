package dev.ringfence.sources;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads source files: UTF-8, or ISO-8859-1 where the bytes are no UTF-8. */
final class SourceText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceText() {}

  /** A file that cannot be read as text; the message is for its owner. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(String reason) {
      super(reason);
    }
  }

  static String read(Path file) throws UnreadableException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableException(reason(e));
    } catch (OutOfMemoryError e) {
      throw new UnreadableException("is too large");
    }
    if (isBinary(bytes)) {
      throw new UnreadableException("is not text");
    }
    String text = decode(bytes);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** Why a file or folder could not be read, in a few words. */
  static String reason(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return "cannot be read: permission denied";
    }
    return problem instanceof NoSuchFileException
        ? "does not exist any more"
        : "cannot be read: " + problem.getMessage();
  }

  /** No text has the byte zero. */
  private static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
