package dev.ringfence.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where code of one domain names what another has not published, line by line. */
final class TypeUsesTest {

  private static final String MAP =
      """
      domains:
        git: com.acme.git..
        ci:
          in: com.acme.ci..
          api: [com.acme.ci.api..]
      vocabularies: [ringfence]
      """;

  @TempDir private Path root;

  private Sources sources() {
    return Sources.in(root)
        .with("ringfence.yml", MAP)
        .java(
            """
            package com.acme.ci.internal;
            public class Finder<T> {
              public static final String NAME = "finder";
              public static int calls() { return 0; }
              public Finder<T> next() { return this; }
              public T found;
              public static class Nested {}
            }
            """)
        .java("package com.acme.ci.internal; public @interface Marked {}")
        .java("package com.acme.ci.internal; public enum State { ON }")
        .java(
            "package com.acme.ci.internal; public record PipelineEvent(State state)"
                + " implements dev.ringfence.eventstore.Event {}")
        .java(
            """
            package com.acme.ci.api;
            import com.acme.ci.internal.Finder;
            public class Pipelines {
              public Finder<String> finder() { return new Finder<>(); }
              public static Finder<String> shared;
            }
            """);
  }

  /** The lines of a file, from 1, at which internals are named. */
  private List<String> linesIn(String text) {
    return sources().java(text).check().findings().stream()
        .filter(finding -> finding.rule().equals("DomainInternalAccess"))
        .map(finding -> finding.place().line() + " " + finding.from() + " " + finding.to())
        .map(line -> line.replace("com.acme.git.", "").replace("com.acme.ci.internal.", ""))
        .toList();
  }

  @Test
  void findsEveryWayInWhichATypeIsNamed() {
    assertThat(
            linesIn(
                """
                package com.acme.git;
                import com.acme.ci.internal.*;
                @Marked
                class Uses<T extends Finder<?>> extends Finder<String> {
                  private Finder<String> finder;
                  java.util.List<Finder<String>> list = null;
                  Finder<String>[] array() { return null; }
                  void parameter(Finder<String> f) {}
                  void local() { Finder<String> f = null; }
                  void cast(Object o) { System.out.println((Finder<String>) o); }
                  boolean test(Object o) { return o instanceof Finder<?> f; }
                  Class<?> literal() { return Finder.class; }
                  Object make() { return new Finder<String>() {}; }
                  void variable() { var f = new Finder<String>(); f.next(); }
                  int statically() { return Finder.calls(); }
                  String constant() { return com.acme.ci.internal.Finder.NAME; }
                  Object reference() { java.util.function.IntSupplier s = Finder::calls; return s; }
                  void thrown() throws Failure {}
                  @Marked void annotated() {}
                  Object initialized = new Finder<String>();
                  void nested(Finder.Nested n) {}
                }
                class Failure extends Exception {}
                record Carries(Finder<String> finder) {}
                """))
        .containsExactly(
            "3 Uses Marked",
            "4 Uses Finder",
            "5 Uses#finder/0 Finder",
            "6 Uses#list/0 Finder",
            "7 Uses#array/0 Finder",
            "8 Uses#parameter/1 Finder",
            "9 Uses#local/0 Finder",
            "10 Uses#cast/1 Finder",
            "11 Uses#test/1 Finder",
            "12 Uses#literal/0 Finder",
            "13 Uses#make/0 Finder",
            "14 Uses#variable/0 Finder",
            "15 Uses#statically/0 Finder",
            "16 Uses#constant/0 Finder",
            "17 Uses#reference/0 Finder",
            "19 Uses#annotated/0 Marked",
            "20 Uses#<init>/0 Finder",
            "21 Uses#nested/1 Finder.Nested",
            "24 Carries#finder/0 Finder");
  }

  @Test
  void findsTypesThatOnlyTheResultOfACallTells() {
    assertThat(
            linesIn(
                """
                package com.acme.git;
                import com.acme.ci.api.Pipelines;
                import static com.acme.ci.api.Pipelines.shared;
                class Chains {
                  void chain(Pipelines p) {
                    p.finder()
                        .next();
                  }
                  Object field(Pipelines p) { return p.finder().found; }
                  void first() { Pipelines.shared.next(); }
                  void second() { shared.next(); }
                  Object handedOn(Pipelines p) { return p.finder(); }
                }
                """))
        .containsExactly(
            "7 Chains#chain/1 Finder",
            "9 Chains#field/1 Finder",
            "10 Chains#first/0 Finder",
            "11 Chains#second/0 Finder");
  }

  @Test
  void findsStaticImportsWhereTheyAreUsed() {
    assertThat(
            linesIn(
                """
                package com.acme.git;
                import static com.acme.ci.internal.Finder.NAME;
                import static com.acme.ci.internal.Finder.calls;
                class Imports {
                  String constant() { return NAME; }
                  int call() { return calls(); }
                  String hidden(String NAME) { return NAME; }
                }
                """))
        .containsExactly("5 Imports#constant/0 Finder", "6 Imports#call/0 Finder");
  }

  @Test
  void leavesEventsImportsCommentsAndNamesakesAlone() {
    assertThat(
            linesIn(
                """
                package com.acme.git;
                import com.acme.ci.internal.Finder;
                import com.acme.ci.internal.PipelineEvent;
                import com.acme.ci.api.Pipelines;
                /** See {@link Finder}. */
                class Quiet {
                  Pipelines pipelines; // Finder
                  Object state(PipelineEvent event) { return event.state(); }
                  void same() { Marked marked = new Marked(); marked.mark(); }
                  void variable(String State) { State.length(); }
                  static class Marked { void mark() {} }
                }
                """))
        .isEmpty();
  }

  @Test
  void obeysSuppressions() {
    assertThat(
            linesIn(
                """
                package com.acme.git;
                import com.acme.ci.internal.Finder;
                class Silent {
                  @SuppressWarnings("DomainInternalAccess") Finder<String> finder;
                  @SuppressWarnings("DomainInternalAccess") void local() { Finder.calls(); }
                  void loud() { Finder.calls(); }
                }
                """))
        .containsExactly("6 Silent#loud/0 Finder");
  }

  @Test
  void tellsDependenciesThatNobodyDeclares() {
    SourceReport report =
        sources()
            .with(
                "ringfence.yml",
                """
                domains:
                  git: {in: com.acme.git.., uses: []}
                  ci: {in: com.acme.ci.., uses: [git]}
                rules: {EventNaming: off, DeadSubscription: off}
                """)
            .java(
                """
                package com.acme.git;
                class Uses { com.acme.ci.api.Pipelines pipelines; }
                """)
            .check();
    assertThat(Sources.brief(report))
        .containsExactly(
            "ringfence.yml:3 UndeclaredDependency ci -> git",
            "Uses.java:2 UndeclaredDependency git -> ci");
  }
}
