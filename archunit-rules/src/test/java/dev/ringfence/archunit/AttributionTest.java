package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AttributionTest {

  @TempDir Path folder;

  private void isIn(String member, String body) {
    String source =
        """
        package com.acme.git;
        import com.acme.ci.BuildWorker;
        import java.util.function.Supplier;
        class PostReceive {
        """
            + body
            + "\n}\n";
    assertThat(CodeUnderTest.of(folder, source).findings())
        .extracting(finding -> finding.from().toString())
        .containsExactly("com.acme.git.PostReceive" + member);
  }

  @Test
  void namesTheMethodAroundALambda() {
    isIn(
        "#execute/2",
        """
        void execute(String ref, int times) {
          Runnable outer = () -> {
            Runnable inner = () -> { new BuildWorker(); };
          };
        }
        """);
  }

  @Test
  void namesTheMethodAroundAnAnonymousClass() {
    isIn(
        "#execute/1",
        """
        void execute(String ref) {
          new Thread() {
            @Override public void run() { new BuildWorker(); }
          };
        }
        """);
  }

  @Test
  void namesTheMethodAroundAnAnonymousClassInALambda() {
    isIn(
        "#execute/1",
        """
        void execute(String ref) {
          Supplier<Object> made = () -> new Thread() {
            @Override public void run() { Runnable r = () -> new BuildWorker(); }
          };
        }
        """);
  }

  @Test
  void namesTheMethodAroundALocalClassAndItsMembers() {
    isIn(
        "#execute/0",
        """
        void execute() {
          class Local {
            class Inner {
              Object make() { return new BuildWorker(); }
            }
          }
        }
        """);
  }

  @Test
  void namesTheNestedClassThatHasAName() {
    isIn(
        ".Step.Part#run/0",
        "static class Step { class Part { void run() { new BuildWorker(); } } }");
  }

  @Test
  void namesTheInitializerOfAField() {
    isIn("#<init>/0", "private final Object worker = new BuildWorker();");
  }

  @Test
  void namesTheInitializerOfAStaticField() {
    isIn("#<clinit>/0", "static final Supplier<Object> MAKE = () -> new BuildWorker();");
  }

  @Test
  void namesTheInitializerAroundAnAnonymousClass() {
    isIn(
        "#<init>/0",
        """
        private final Object made = new Object() {
          Object worker() { return new BuildWorker(); }
        };
        """);
  }

  @Test
  void namesTheInitializerAroundAnAnonymousClassThatIsMadeBesideAConstructor() {
    isIn(
        "#<init>/0",
        """
        private final Object made = new Object() {
          Object worker() { return new BuildWorker(); }
        };
        PostReceive(String name) {}
        """);
  }

  @Test
  void namesTheStaticInitializerAroundAnAnonymousClass() {
    isIn(
        "#<clinit>/0",
        """
        private final Object other = new Object() {};
        static final Supplier<Object> MADE = () -> new Object() {
          Object worker() { return new BuildWorker(); }
        };
        """);
  }

  @Test
  void namesTheConstructorAroundAnAnonymousClassWithTheParametersOfTheSource() {
    isIn(
        ".Part#<init>/1",
        """
        class Part {
          Part(String name) {
            new Thread() {
              @Override public void run() { new BuildWorker(name); }
            };
          }
        }
        """);
  }

  @Test
  void namesTheConstructorOfAClassThatHasAnInnerOne() {
    isIn(
        "#<init>/1",
        """
        class Part {}
        private Object worker;
        PostReceive(String name) {
          worker = new BuildWorker(name);
        }
        """);
  }

  @Test
  void namesTheConstructorOfAStaticNestedClass() {
    isIn(
        ".Part#<init>/1",
        """
        static class Part {
          private Object worker;
          Part(String name) {
            worker = new BuildWorker(name);
          }
        }
        """);
  }

  @Test
  void namesTheConstructorWithTheParametersOfTheSource() {
    isIn(
        ".Part#<init>/1",
        """
        class Part {
          private Object worker;
          Part(String name) {
            worker = new BuildWorker(name);
          }
        }
        """);
  }

  @Test
  void namesTheConstructorOfAnEnumWithTheParametersOfTheSource() {
    isIn(
        ".Kind#<init>/1",
        """
        enum Kind {
          MAIN("x");
          Kind(String name) {
            new BuildWorker(name);
          }
        }
        """);
  }

  @Test
  void namesTheInitializers() {
    isIn("#<clinit>/0", "static { System.out.println(new BuildWorker()); }");
  }

  @Test
  void namesTheInstanceInitializerWhateverConstructorsThereAre() {
    isIn(
        "#<init>/0",
        """
        { System.out.println(new BuildWorker()); }
        PostReceive(String name) {
          System.out.println(name);
        }
        """);
  }

  @Test
  void namesTargetsWithTheParametersOfTheSource() {
    String source =
        """
        package com.acme.git;
        import com.acme.ci.BuildWorker;
        class PostReceive {
          void inner(BuildWorker worker) { worker.new Step("x"); }
          Object anonymous() { return new BuildWorker("x") {}; }
          void inherited(com.acme.ci.DeployWorker worker) { worker.perform("x"); }
        }
        """;
    assertThat(CodeUnderTest.of(folder, source).findings())
        .extracting(finding -> String.valueOf(finding.to()))
        .containsExactly(
            "com.acme.ci.BuildWorker.Step#<init>/1",
            "com.acme.ci.BuildWorker#<init>/1",
            "com.acme.ci.DeployWorker#perform/1");
  }
}
