package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.AbstractCheck;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * The path of the file that a check is asked about. Checkstyle has renamed the way to it: old
 * versions lack the new one, and new versions the old one.
 */
final class SourcePath {

  private static final @Nullable MethodHandle GET_FILE_PATH = getFilePath();

  private SourcePath() {}

  private static @Nullable MethodHandle getFilePath() {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(AbstractCheck.class, "getFilePath", MethodType.methodType(String.class));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return null;
    }
  }

  @SuppressWarnings("deprecation") // there is nothing else before Checkstyle 9.4
  static String of(AbstractCheck check) {
    if (GET_FILE_PATH == null) {
      return check.getFileContents().getFileName();
    }
    try {
      return (String) GET_FILE_PATH.invokeExact(check);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
