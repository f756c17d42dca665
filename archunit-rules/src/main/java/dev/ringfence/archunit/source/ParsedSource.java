package dev.ringfence.archunit.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A source as a syntax tree. Nothing in it is resolved. */
record ParsedSource(CompilationUnitTree unit, SourcePositions positions) {

  private static final List<String> OPTIONS = List.of("-proc:none", "-Xlint:none");

  /** Reads a source; empty if it cannot be read, is no Java, or has nothing to say. */
  static Optional<ParsedSource> read(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      boolean maySuppress =
          text.contains(Silence.SUPPRESS_WARNINGS) || text.contains(Silence.GENERATED);
      return maySuppress ? parse(text) : Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static Optional<ParsedSource> parse(String text) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return Optional.empty();
    }
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  Writer.nullWriter(), files, problems, OPTIONS, null, List.of(new Text(text)));
      CompilationUnitTree unit = task.parse().iterator().next();
      boolean isJava =
          problems.getDiagnostics().stream()
              .noneMatch(problem -> problem.getKind() == Diagnostic.Kind.ERROR);
      return isJava
          ? Optional.of(new ParsedSource(unit, Trees.instance(task).getSourcePositions()))
          : Optional.empty();
    }
  }

  String packageName() {
    return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
  }

  /** The line that a tree begins on; 0 if it is not written in the source. */
  int firstLine(Tree tree) {
    return lineAt(positions.getStartPosition(unit, tree));
  }

  /** The line that a tree ends on; 0 if it is not written in the source. */
  int lastLine(Tree tree) {
    long end = positions.getEndPosition(unit, tree);
    return end == Diagnostic.NOPOS ? 0 : lineAt(Math.max(0, end - 1));
  }

  private int lineAt(long position) {
    return position == Diagnostic.NOPOS ? 0 : (int) unit.getLineMap().getLineNumber(position);
  }

  boolean contains(Tree tree, int line) {
    return firstLine(tree) <= line && line <= lastLine(tree);
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(String text) {
      super(URI.create("string:///Source.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
