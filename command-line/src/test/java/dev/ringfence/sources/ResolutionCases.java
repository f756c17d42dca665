package dev.ringfence.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Callers, by what their names have to be resolved through. */
final class ResolutionCases {

  private static final String HEAD =
      """
      package com.acme.git;
      import com.acme.ci.BuildWorker;
      import com.acme.jobs.Queue;
      import java.util.*;
      import java.util.function.*;
      """;

  private ResolutionCases() {}

  static Map<String, List<String>> all() {
    Map<String, List<String>> cases = new LinkedHashMap<>();
    variables(cases);
    patterns(cases);
    chains(cases);
    lambdas(cases);
    typeNames(cases);
    members(cases);
    expressions(cases);
    overloads(cases);
    enqueueing(cases);
    declarations(cases);
    return cases;
  }

  private static void add(Map<String, List<String>> cases, String name, String... bodies) {
    String[] files = bodies.clone();
    for (int i = 0; i < files.length; i++) {
      if (!files[i].startsWith("package ")) {
        files[i] = HEAD + files[i];
      }
    }
    cases.put(name, List.of(files));
  }

  private static void variables(Map<String, List<String>> cases) {
    add(
        cases,
        "local variables",
        """
        class Caller {
          void run(BuildWorker parameter, BuildWorker... many) throws Exception {
            BuildWorker local = null;
            local.perform("a"); // finds
            parameter.perform("a"); // finds
            many[0].perform("a"); // finds
            var inferred = local;
            inferred.perform("a"); // finds
            for (BuildWorker each : many) {
              each.perform("a"); // finds
            }
            for (var each : many) {
              each.perform("a"); // finds
            }
            for (BuildWorker i = local; i != null; i = null) {
              i.perform("a"); // finds
            }
            final BuildWorker[] array = {local};
            array[0].perform("a"); // finds
          }
        }
        """);
    add(
        cases,
        "a local variable that hides a field",
        """
        class Caller {
          private BuildWorker worker;
          void run(Runner worker) {
            worker.perform("a");
            this.worker.perform("a"); // finds
          }
          void other() {
            { Runner worker = null; worker.perform("a"); }
            worker.perform("a"); // finds
          }
        }
        class Runner { void perform(String s) {} }
        """);
    add(
        cases,
        "a variable that is named like a type",
        """
        class Caller {
          void run(Runner BuildWorker) {
            BuildWorker.perform("a");
          }
          void other() {
            BuildWorker.cleanUp(); // finds
          }
        }
        class Runner { void perform(String s) {} }
        """);
    add(
        cases,
        "resources and caught exceptions",
        """
        class Caller {
          void run(BuildWorker e) {
            try (Runner worker = new Runner()) {
              worker.perform("a");
            } catch (RuntimeException e2) {
              e.perform("a"); // finds
            }
          }
        }
        class Runner implements AutoCloseable { void perform(String s) {} public void close() {} }
        """);
    add(
        cases,
        "fields",
        """
        class Caller extends Base {
          private final BuildWorker own = null;
          static final BuildWorker SHARED = null;
          void run(Caller other) {
            own.perform("a"); // finds
            this.own.perform("a"); // finds
            inherited.perform("a"); // finds
            super.inherited.perform("a"); // finds
            other.own.perform("a"); // finds
            Caller.SHARED.perform("a"); // finds
            com.acme.git.Caller.SHARED.perform("a"); // finds
          }
          class Inner {
            void run() {
              own.perform("a"); // finds
              Caller.this.own.perform("a"); // finds
            }
          }
          static class Hiding {
            Runner own;
            void run() { own.perform("a"); }
          }
        }
        class Base { BuildWorker inherited; }
        class Runner { void perform(String s) {} }
        """);
  }

  private static void patterns(Map<String, List<String>> cases) {
    add(
        cases,
        "instanceof patterns",
        """
        class Caller {
          void run(Object o, Runner w) {
            if (o instanceof BuildWorker b) {
              b.perform("a"); // finds
            }
            boolean done = o instanceof BuildWorker b && act(() -> b.perform("a")); // finds
            if (o instanceof BuildWorker w2 || w != null) { w.perform("a"); }
            if (!(o instanceof BuildWorker late)) {
              return;
            }
            late.perform("a"); // finds
            String text = o instanceof BuildWorker c ? name(c::perform) : ""; // finds
          }
          boolean act(Runnable r) { return true; }
          String name(Consumer<String> c) { return ""; }
        }
        class Runner { void perform(String s) {} }
        """);
    add(
        cases,
        "switch patterns",
        """
        class Caller {
          sealed interface Shape permits Wrap, Other {}
          record Wrap(BuildWorker worker, int size) implements Shape {}
          record Other(Runner worker) implements Shape {}
          void run(Object o, Shape shape) {
            switch (o) {
              case BuildWorker b when b.hashCode() > 1 -> b.perform("a"); // finds
              case Runner b -> b.perform("a");
              default -> {}
            }
            switch (shape) {
              case Wrap(BuildWorker b, int size) -> b.perform("a"); // finds
              case Other(var b) -> b.perform("a");
            }
            switch (shape) {
              case Wrap(var b, var size) -> b.perform("a"); // finds
              case Other other -> other.worker().perform("a");
            }
          }
        }
        class Runner { void perform(String s) {} }
        """);
  }

  private static void chains(Map<String, List<String>> cases) {
    add(
        cases,
        "method chains",
        """
        class Caller {
          Caller next() { return this; }
          BuildWorker worker() { return null; }
          static Holder<BuildWorker> held() { return null; }
          <T> T same(T t) { return t; }
          <T extends BuildWorker> T create() { return null; }
          <T> T find(Class<T> type) { return null; }
          void run() {
            next().next().worker().perform("a"); // finds
            held().get().perform("a"); // finds
            held().held.perform("a"); // finds
            held().map(w -> "x").get().concat("y");
            held().map(w -> w).get().perform("a"); // finds
            same(worker()).perform("a"); // finds
            this.<BuildWorker>same(null).perform("a"); // finds
            create().perform("a"); // finds
            find(BuildWorker.class).perform("a"); // finds
            find(Runner.class).perform("a");
          }
        }
        class Runner { void perform(String s) {} }
        """);
    add(
        cases,
        "collections of the platform",
        """
        class Caller {
          List<BuildWorker> list;
          Map<String, List<BuildWorker>> map;
          Map<String, Runner> runners;
          void run(Optional<? extends BuildWorker> one) {
            list.get(0).perform("a"); // finds
            list.iterator().next().perform("a"); // finds
            map.get("x").get(0).perform("a"); // finds
            runners.get("x").perform("a");
            one.get().perform("a"); // finds
            for (var entry : map.entrySet()) {
              entry.getValue().get(0).perform("a"); // finds
            }
            list.stream().filter(w -> w != null).findFirst().get().perform("a"); // finds
            runners.values().iterator().next().perform("a");
          }
        }
        class Runner { void perform(String s) {} }
        """);
    add(
        cases,
        "generics through supertypes and bounds",
        """
        class Caller<W extends BuildWorker> {
          W bounded;
          Holder<? extends BuildWorker> wild;
          Sub sub;
          void run() {
            bounded.perform("a"); // finds
            wild.get().perform("a"); // finds
            sub.get().perform("a"); // finds
          }
          <T extends BuildWorker & Runnable> void both(T t) {
            t.perform("a"); // finds
          }
          <T extends Runner> void other(T t) { t.perform("a"); }
        }
        class Sub extends Holder<BuildWorker> {}
        class Runner { void perform(String s) {} }
        """);
  }

  private static void lambdas(Map<String, List<String>> cases) {
    add(
        cases,
        "parameters of lambdas",
        """
        class Caller {
          List<BuildWorker> list;
          void run() {
            list.forEach(w -> w.perform("a")); // finds
            list.forEach((BuildWorker w) -> w.perform("a")); // finds
            list.forEach(w -> {
              w.perform("a"); // finds
            });
            Consumer<BuildWorker> c = w -> w.perform("a"); // finds
            Consumer<Runner> d = w -> w.perform("a");
            ((Consumer<BuildWorker>) w -> w.perform("a")).accept(null); // finds
            list.stream().map(w -> w).forEach(w -> w.perform("a")); // finds
            list.stream().map(w -> new Runner()).forEach(w -> w.perform("a"));
            each((w, i) -> w.perform("a")); // finds
          }
          Consumer<BuildWorker> give() {
            return w -> w.perform("a"); // finds
          }
          void each(Both both) {}
          interface Both { void accept(BuildWorker w, int i); }
        }
        class Runner { void perform(String s) {} }
        """);
    add(
        cases,
        "method references",
        """
        class Caller {
          BuildWorker worker;
          Runner runner;
          BuildWorker own() { return worker; }
          void run() {
            Consumer<String> a = worker::perform; // finds
            Consumer<String> b = this.worker::perform; // finds
            BiConsumer<BuildWorker, String> c = BuildWorker::perform; // finds
            Supplier<BuildWorker> d = BuildWorker::new; // finds
            Runnable e = BuildWorker::cleanUp; // finds
            Consumer<String> f = own()::perform; // finds
            Consumer<String> g = runner::perform;
            IntFunction<BuildWorker[]> h = BuildWorker[]::new;
          }
        }
        class Runner { void perform(String s) {} }
        """);
    add(
        cases,
        "one finding for a statement",
        """
        class Caller {
          void run(BuildWorker w, boolean b) {
            new BuildWorker().perform("a"); // finds
            if (b) { w.perform("a"); } // finds
            act(() -> w.perform("a"), () -> w.perform("b")); // finds
            act(
                () -> {
                  w.perform("a"); // finds
                },
                () -> {
                  w.perform("b"); // finds
                });
          }
          void act(Runnable a, Runnable b) {}
        }
        """);
  }

  private static void typeNames(Map<String, List<String>> cases) {
    add(
        cases,
        "same simple name in the own package",
        """
        package com.acme.git;
        class Caller {
          void run() { new BuildWorker().perform("a"); }
        }
        """,
        "package com.acme.git; class BuildWorker { void perform(String s) {} }");
    add(
        cases,
        "a single-type import before the own package",
        """
        package com.acme.git;
        import com.acme.ci.BuildWorker;
        class Caller {
          void run(BuildWorker w) {
            w.perform("a"); // finds
          }
        }
        """,
        "package com.acme.git; class BuildWorker { void perform(String s) {} }");
    add(
        cases,
        "imports on demand",
        """
        package com.acme.git;
        import com.acme.ci.*;
        class Caller {
          void run(BuildWorker w) {
            w.perform("a"); // finds
          }
        }
        """);
    add(
        cases,
        "the own package before imports on demand",
        """
        package com.acme.git;
        import com.acme.ci.*;
        class Caller {
          void run(BuildWorker w) { w.perform("a"); }
        }
        """,
        "package com.acme.git; class BuildWorker { void perform(String s) {} }");
    add(
        cases,
        "an ambiguous import on demand",
        """
        package com.acme.git;
        import com.acme.ci.*;
        import com.acme.packages.*;
        class Caller {
          void run(BuildWorker w) { w.perform("a"); }
        }
        """,
        "package com.acme.packages; public class BuildWorker { public void perform(String s) {} }");
    add(
        cases,
        "full names",
        """
        package com.acme.git;
        class Caller {
          com.acme.ci.BuildWorker field;
          void run() {
            field.perform("a"); // finds
            com.acme.ci.BuildWorker.cleanUp(); // finds
            new com.acme.ci.BuildWorker().hashCode(); // finds
          }
        }
        """);
    add(
        cases,
        "nested types that hide an import",
        """
        class Caller extends Base {
          void run(BuildWorker w) { w.perform("a"); }
          void other(com.acme.ci.BuildWorker w) {
            w.perform("a"); // finds
          }
        }
        class Base {
          static class BuildWorker { void perform(String s) {} }
        }
        """);
    add(
        cases,
        "local classes that hide an import",
        """
        class Caller {
          void run() {
            class BuildWorker { void perform(String s) {} }
            new BuildWorker().perform("a");
          }
          void other() {
            new BuildWorker().perform("a"); // finds
          }
          <BuildWorker extends Runner> void generic(BuildWorker w) { w.perform("a"); }
        }
        class Runner { void perform(String s) {} }
        """);
    add(
        cases,
        "nested workers of another domain",
        """
        package com.acme.git;
        import com.acme.ci.Outer;
        import com.acme.ci.Outer.Inner;
        class Caller {
          void run(Outer.Inner a, Inner b) {
            a.perform("a"); // finds
            b.perform("a"); // finds
            Outer.Inner.create(); // finds
          }
        }
        """,
        """
        package com.acme.ci;
        public class Outer {
          public static class Inner extends BuildWorker { public static Inner create() { return null; } }
        }
        """);
  }

  private static void members(Map<String, List<String>> cases) {
    add(
        cases,
        "static imports",
        """
        package com.acme.git;
        import static com.acme.ci.BuildWorker.cleanUp;
        class Caller {
          void run() {
            cleanUp(); // finds
          }
        }
        class Hiding {
          void run() { cleanUp(); }
          void cleanUp() {}
        }
        class Inheriting extends Hiding {
          void run() { cleanUp(); }
        }
        """);
    add(
        cases,
        "static imports on demand",
        """
        package com.acme.git;
        import static com.acme.ci.BuildWorker.*;
        class Caller {
          void run() {
            cleanUp(); // finds
            create().hashCode(); // finds
            String label = LABEL;
          }
        }
        """);
    add(
        cases,
        "members that are written by a code generator",
        """
        class Caller {
          void run(BuildWorker w) {
            BuildWorker.builder().retries(3).build(); // finds
            w.getRetries(); // finds
            log.perform("a");
          }
        }
        """);
    add(
        cases,
        "members of every object",
        """
        class Caller {
          void run(BuildWorker w) {
            w.hashCode();
            w.toString();
            w.equals(null);
            Class<?> c = w.getClass();
          }
        }
        """);
    add(
        cases,
        "inherited methods and the super type",
        """
        class Caller extends BuildWorker {
          Caller() { super(3); }
          void run(com.acme.jobs.Job<String> shared, BuildWorker w) {
            perform("a");
            super.perform("a");
            this.perform("a");
            shared.perform("a");
            w.later("a"); // finds
          }
        }
        """);
  }

  private static void expressions(Map<String, List<String>> cases) {
    add(
        cases,
        "expressions as receivers",
        """
        class Caller {
          void run(Object o, boolean b, BuildWorker w, BuildWorker[] many, int i) {
            ((BuildWorker) o).perform("a"); // finds
            (w).perform("a"); // finds
            (b ? w : null).perform("a"); // finds
            (b ? w : new Special()).perform("a"); // finds
            many[i + 1].perform("a"); // finds
            (w = null).perform("a"); // finds
            (switch (i) { case 1 -> w; default -> { yield w; } }).perform("a"); // finds
            new BuildWorker[] {w}[0].perform("a"); // finds
            (b ? w : new Runner()).toString();
            ((Runner) o).perform("a");
          }
        }
        class Special extends BuildWorker {}
        class Runner { void perform(String s) {} }
        """);
    add(
        cases,
        "constructions",
        """
        class Caller {
          BuildWorker field = new BuildWorker(); // finds
          static BuildWorker shared;
          static {
            shared = new BuildWorker(3); // finds
          }
          void run() {
            BuildWorker anonymous = new BuildWorker() { }; // finds
            BuildWorker[] none = new BuildWorker[3];
            Object cast = (BuildWorker) null;
            boolean is = cast instanceof BuildWorker;
            Class<?> literal = BuildWorker.class;
            String constant = BuildWorker.NAME;
            new BuildWorker.Options().text();
          }
        }
        """);
  }

  private static void overloads(Map<String, List<String>> cases) {
    add(
        cases,
        "annotated methods by their overload",
        """
        package com.acme.git;
        import com.acme.ci.Mailer;
        class Caller {
          void run(Mailer mailer, Object o, Integer boxed, char c) {
            mailer.send("a"); // finds
            mailer.send(3);
            mailer.send(boxed);
            mailer.send(c);
            mailer.send("a", "b");
            mailer.send("a", "b", "c");
            mailer.send(null, 1L); // finds
            mailer.act(() -> {}); // finds
            mailer.act(() -> "x", 1);
          }
        }
        """,
        """
        package com.acme.ci;
        import com.acme.jobs.Async;
        public class Mailer {
          @Async public void send(String s) {}
          public void send(int i) {}
          public void send(Object o) {}
          public void send(String... s) {}
          public void send(String s, String t) {}
          @Async public void send(String s, Long l) {}
          public void send(String s, Object o) {}
          @Async public void act(Runnable r) {}
          public void act(java.util.function.Supplier<String> s, int i) {}
        }
        """);
  }

  private static void enqueueing(Map<String, List<String>> cases) {
    add(
        cases,
        "workers that are handed over",
        """
        class Caller {
          static final String FULL = "com.acme.ci." + "BuildWorker";
          static String variable = "com.acme.ci.BuildWorker";
          void run(BuildWorker w) {
            Queue.enqueue(BuildWorker.class); // finds
            Queue.enqueue(w); // finds
            Queue.enqueueByName("com.acme.ci.BuildWorker", 1); // finds
            Queue.enqueueByName(FULL, 1); // finds
            Queue.enqueueByName(Caller.FULL, 1); // finds
            Queue.enqueueByName(BuildWorker.NAME, 1); // finds
            Queue.enqueueByName("com.acme." + "ci.BuildWorker", 1); // finds
            final String local = "com.acme.ci.BuildWorker";
            Queue.enqueueByName(local, 1); // finds
            Queue.enqueue(() -> w.perform("a")); // finds
            Queue.enqueue((Consumer<String>) w::perform); // finds
            Queue.enqueueByName("BuildWorker", 1);
            Queue.enqueueByName(variable, 1);
            Queue.enqueue(new Runner());
            other(BuildWorker.class);
            System.out.println(BuildWorker.class);
          }
          void shadowed(String FULL) { Queue.enqueueByName(FULL, 1); }
          void other(Class<?> type) {}
        }
        class Runner { void perform(String s) {} }
        class Queues { void enqueue(Object o) {} void run(BuildWorker w) { enqueue(w); } }
        """);
  }

  private static void declarations(Map<String, List<String>> cases) {
    add(
        cases,
        "records and enums and interfaces",
        """
        class Caller {
          record Pair(BuildWorker worker, Runner runner) {
            Pair {
              worker.perform("a"); // finds
              runner.perform("a");
            }
            void run() {
              worker().perform("a"); // finds
              runner().perform("a");
            }
          }
          enum Mode {
            FAST {
              void run() {
                worker.perform("a"); // finds
              }
            };
            BuildWorker worker;
            abstract void run();
          }
          interface Doing {
            BuildWorker worker();
            default void run() {
              worker().perform("a"); // finds
            }
          }
          void run(Pair pair) {
            pair.worker().perform("a"); // finds
            Mode.FAST.worker.perform("a"); // finds
            Mode.valueOf("FAST").worker.perform("a"); // finds
            Mode.values()[0].run();
          }
        }
        class Runner { void perform(String s) {} }
        """);
    add(
        cases,
        "anonymous and local classes",
        """
        class Caller {
          void run(BuildWorker w) {
            new Object() {
              BuildWorker own = w;
              void go() {
                own.perform("a"); // finds
                w.perform("a"); // finds
              }
            };
            class Local {
              Runner w;
              void go() { w.perform("a"); }
            }
            String text = \"""
                new BuildWorker().perform("a")
                \""";
          }
        }
        class Runner { void perform(String s) {} }
        """);
    add(
        cases,
        "suppressed and generated code",
        """
        class Caller {
          static final String RULE = "CrossDomainWorkerCall";
          @SuppressWarnings("CrossDomainWorkerCall") void one(BuildWorker w) { w.perform("a"); }
          @SuppressWarnings({"unchecked", "Ringfence"}) void two(BuildWorker w) { w.perform("a"); }
          @SuppressWarnings(RULE) void three(BuildWorker w) { w.perform("a"); }
          @SuppressWarnings("all") BuildWorker field = new BuildWorker();
          void four() {
            @SuppressWarnings("CrossDomainWorkerCall") BuildWorker w = new BuildWorker();
            w.perform("a"); // finds
          }
          @SuppressWarnings("unchecked") void five(BuildWorker w) {
            w.perform("a"); // finds
          }
          @javax.annotation.processing.Generated("by hand") static class Written {
            void run(BuildWorker w) { w.perform("a"); }
          }
        }
        """);
  }
}
