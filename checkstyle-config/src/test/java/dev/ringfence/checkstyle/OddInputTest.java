package dev.ringfence.checkstyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever Checkstyle can parse is looked at without an accident. */
class OddInputTest {

  private static final String SUBSCRIBER =
      "class Sub implements bus.Listener<E> { public void inform(E e) {} public void on(E e) { e.go(); } }";

  private final Project project;

  OddInputTest(@TempDir Path folder) throws IOException {
    project = new Project(folder.toRealPath());
  }

  private void findsOne(String text) throws CheckstyleException {
    project.source("app/ci/Sub.java", text);
    assertThat(project.findings()).hasSize(1);
  }

  @Test
  void aFileOfTenMegabytes() throws CheckstyleException {
    findsOne("package app.ci;\n" + SUBSCRIBER + "\n/*" + "0123456789\n".repeat(950_000) + "*/\n");
  }

  @Test
  void manyMembers() throws CheckstyleException {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      members.append("void m").append(i).append("() { a.b(new C(), x -> x.y()); }\n");
    }
    findsOne("package app.ci; import app.git.C;\n" + SUBSCRIBER + "\nclass Big {" + members + "}");
  }

  @Test
  void longChainsAndSums() throws CheckstyleException {
    findsOne(
        "package app.ci;\n"
            + SUBSCRIBER
            + "\nclass Deep { String s = \"a\""
            + " + \"a\"".repeat(500)
            + "; Object o = a()"
            + ".b()".repeat(300)
            + "; @SuppressWarnings(\"a\""
            + " + \"a\"".repeat(300)
            + ") int i; }");
  }

  @Test
  void deepNesting() throws CheckstyleException {
    findsOne(
        "package app.ci;\n"
            + SUBSCRIBER
            + "\n"
            + "class A { ".repeat(60)
            + "}".repeat(60)
            + "class B { int i = "
            + "(".repeat(100)
            + "1"
            + ")".repeat(100)
            + "; void m() "
            + "{".repeat(100)
            + "}".repeat(100)
            + "}");
  }

  @Test
  void unicode() throws CheckstyleException {
    findsOne("package app.ci;\n" + SUBSCRIBER + " class \u00e4 { char c = '\\u0041'; }");
  }

  @Test
  void theLanguageOfToday() throws CheckstyleException {
    findsOne(
        "package app.ci;\n"
            + SUBSCRIBER
            + """

            sealed interface Shape permits Shape.Round, Shape.Flat {
              record Round(int r) implements Shape { Round { r = 1; } }
              non-sealed class Flat implements Shape {}
              enum Kind { ONE { void x() {} }, TWO; void x() {} }
              @interface Note { String[] value() default {}; }
              default String text(Object o) {
                var s = \"""
                    a "text" block\\
                    \""";
                if (!(o instanceof Round r) || r.r() > 1) { return s; }
                return switch (r.r()) { case 1, 2 -> "a"; default -> { yield "b"; } };
              }
            }
            """);
  }

  @Test
  void constructorsThatNameTheObjectAroundTheSuperclass() throws CheckstyleException {
    findsOne(
        "package app.ci;\n"
            + SUBSCRIBER
            + " class Outer { class Inner {} }"
            + " class A extends Outer.Inner { A(Outer o) { o.super(); } }"
            + " class B extends Outer.Inner { B() { new Outer().<String>super(); } }"
            + " class C extends Outer { class D extends Inner { D() { C.this.super(); } } }");
  }

  @Test
  void circlesOfSupertypesAndBounds() throws CheckstyleException {
    findsOne(
        "package app.ci;\n"
            + SUBSCRIBER
            + " class A extends B { C c; } class B extends A {} class D extends D {}"
            + " class F<T extends U, U extends T> { T t; }");
  }

  @Test
  void filesWithoutTypes() throws CheckstyleException {
    project.source("app/ci/package-info.java", "/** Text. */\n@Deprecated\npackage app.ci;\n");
    project.source("app/ci/Empty.java", "");
    project.source("app/ci/Comment.java", "// nothing\n");
    project.source("app/ci/Semicolon.java", ";");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void brokenSourceIsCheckstylesOwnConcern() {
    project.source("app/ci/Broken.java", "package app.ci; class {");
    assertThatThrownBy(project::findings)
        .isInstanceOf(CheckstyleException.class)
        .hasStackTraceContaining("Broken.java");
  }
}
