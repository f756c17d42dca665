package dev.ringfence.errorprone;

import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import javax.tools.JavaFileObject;

/**
 * What is said once for a whole compilation and belongs to no place in a source file. Notes, unlike
 * warnings, fail no build that says {@code -Werror}.
 */
final class CompilerLog {

  /** The message of annotation processors, which is nothing but its text. */
  private static final String PREFIX = "compiler";

  private static final String PLAIN_TEXT = "proc.messager";

  private CompilerLog() {}

  static void error(Context context, String text) {
    Log log = Log.instance(context);
    withoutSource(log, () -> log.error(new JCDiagnostic.Error(PREFIX, PLAIN_TEXT, text)));
  }

  static void note(Context context, String text) {
    Log log = Log.instance(context);
    withoutSource(log, () -> log.note(new JCDiagnostic.Note(PREFIX, PLAIN_TEXT, text)));
  }

  private static void withoutSource(Log log, Runnable report) {
    JavaFileObject source = log.useSource(null);
    try {
      report.run();
    } finally {
      log.useSource(source);
    }
  }
}
