package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.rule.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules about what domains name of each other, over class files. */
final class DomainRulesTest {

  private static final String CONFIG =
      """
      domains:
        ci:
          in: com.acme.ci..
          api: com.acme.ci.api..
        git:
          in: com.acme.git..
          uses: []
      """;

  private static final List<String> CI =
      List.of(
          """
          package com.acme.ci.api;
          public class Builds {
            public com.acme.ci.Build find() { return null; }
            public com.acme.ci.State state() { return null; }
            public void take(com.acme.ci.Build... builds) {}
            public java.util.List<com.acme.ci.Build> all() { return null; }
            public void each(java.util.function.Consumer<com.acme.ci.Build> consumer) {}
          }
          """,
          """
          package com.acme.ci;
          public class Build extends RuntimeException {
            public static final String NAME = "build";
            public static int count = 1;
            public long id() { return 1; }
          }
          """,
          "package com.acme.ci;\npublic interface Marker {}",
          """
          package com.acme.ci;
          @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.CLASS)
          public @interface Internal { Class<?> value() default Object.class; }
          """,
          "package com.acme.ci;\npublic enum State { NEW, DONE }",
          """
          package com.acme.ci;
          @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
          public @interface Shown { Internal[] also() default {}; }
          """,
          """
          package com.acme.ci;
          @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
          @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
          public @interface ShownUse {}
          """,
          """
          package com.acme.ci;
          @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
          public @interface InternalUse {}
          """);

  @TempDir Path folder;

  private List<Finding> findings(String source) {
    return findings(folder, source);
  }

  private static List<Finding> findings(Path folder, String source) {
    return CodeUnderTest.boundaries(folder, CONFIG)
        .findings(CodeUnderTest.alone(folder, CI, source).imported());
  }

  private List<String> internals(String body) {
    return internals(folder, body);
  }

  /** What of the domain ci is named: the line, the member, and the type. */
  static List<String> internals(Path folder, String body) {
    return findings(
            folder,
            """
            package com.acme.git;
            import com.acme.ci.*;
            import com.acme.ci.api.Builds;
            import java.util.*;
            import java.util.function.*;
            """
                + body)
        .stream()
        .filter(finding -> finding.rule().equals("DomainInternalAccess"))
        .map(
            finding ->
                finding.place().line()
                    + " "
                    + finding.from().toString().replace("com.acme.git.", "")
                    + " "
                    + finding.message().replaceAll(".* uses (\\w+),.*", "$1"))
        .toList();
  }

  @Test
  void findsDeclarationsThatNameInternals() {
    assertThat(
            internals(
                """
                class A implements Marker {}
                record B(Build build) {}
                class C {
                  Build plain;
                  List<Map<String, Build[]>> generic = null;
                  @Internal int annotated;
                  Build result() { return null; }
                  void parameter(int i, List<? extends Build> builds) {}
                  <T extends Marker> void bound(T t) {}
                  void failing() throws Build {}
                  @Internal(Build.class) void marked() {}
                  abstract static class D { abstract State state(); }
                }
                """))
        .containsExactlyInAnyOrder(
            "6 A Marker",
            "7 B#build/0 Build",
            "0 C#plain/0 Build",
            "10 C#generic/0 Build",
            "0 C#annotated/0 Internal",
            "12 C#result/0 Build",
            "13 C#parameter/2 Build",
            "14 C#bound/1 Marker",
            "15 C#failing/0 Build",
            "16 C#marked/0 Build",
            "16 C#marked/0 Internal",
            "0 C.D#state/0 State");
  }

  @Test
  void findsCodeThatNamesInternals() {
    assertThat(
            internals(
                """
                class A {
                  void local(Builds builds) { Build build = builds.find(); builds.take(build); }
                  Object create() { return new com.acme.ci.Build(); }
                  int field() { return Build.count; }
                  boolean check(Object o) { return o instanceof Marker; }
                  void cast(Object o) { System.out.println((Marker) o); }
                  Class<?> literal() { return Build.class; }
                  void lambda(Builds builds) { builds.each(build -> build.id()); }
                  void reference(Builds builds) { Function<Build, Long> f = Build::id; }
                  void nothing() { try { field(); } catch (Build e) { field(); } }
                  Object anonymous() { return new Marker() {}; }
                  void chained(Builds builds) { builds.find().id(); }
                  Object constant() { return State.NEW; }
                }
                """))
        .containsExactlyInAnyOrder(
            "7 A#local/1 Build",
            "8 A#create/0 Build",
            "9 A#field/0 Build",
            "10 A#check/1 Marker",
            "11 A#cast/1 Marker",
            "12 A#literal/0 Build",
            "13 A#lambda/1 Build",
            "14 A#reference/1 Build",
            "15 A#nothing/0 Build",
            "16 A#anonymous/0 Marker",
            "17 A#chained/1 Build",
            "18 A#constant/0 State");
  }

  @Test
  void staysSilentWhereNothingInternalIsNamed() {
    assertThat(
            internals(
                """
                class A {
                  Builds builds;
                  void passes(Builds builds) { builds.take(builds.find()); }
                  void passesGeneric(Builds builds) { builds.take(builds.all().get(0)); }
                  void ignores(Builds builds) { builds.find(); }
                  void lambda(Builds builds) { builds.each(build -> builds.take(build)); }
                  String constant() { return Build.NAME; }
                  int switches() {
                    switch (builds.state()) {
                      case NEW: return 1;
                      default: return 2;
                    }
                  }
                  /** Not even {@link Build}. */
                  String text() { return "com.acme.ci.Build"; }
                }
                """))
        .isEmpty();
  }

  @Test
  void namesInheritedMembersOnce() {
    assertThat(
            internals(
                """
                class A extends Build {
                  A() { super(); }
                  @Override public long id() { return super.id(); }
                  long twice() { return this.id() + id(); }
                }
                """))
        .containsExactly("7 A Build");
  }

  @Test
  void namesTheMemberAroundLocalClasses() {
    assertThat(
            internals(
                """
                class A {
                  void outer(Builds builds) {
                    class Local { Build held; Object get() { return builds; } }
                    Runnable run = new Runnable() {
                      @Override public void run() { System.out.println(Build.count); }
                    };
                  }
                }
                """))
        .containsExactly("10 A#outer/1 Build");
  }

  @Test
  void findsUndeclaredDependenciesAndCyclesOfTheWholeCode() {
    String source = "package com.acme.git;\nclass A { com.acme.ci.api.Builds builds; }";

    assertThat(findings(source)).extracting(Finding::rule).containsExactly("UndeclaredDependency");
    assertThat(findings("package com.acme.git;\nclass A { Object builds; }")).isEmpty();
  }
}
