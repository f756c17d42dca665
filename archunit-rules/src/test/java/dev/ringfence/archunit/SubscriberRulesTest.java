package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.rule.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SubscriberRulesTest {

  private static final String EVENT =
      """
      package com.acme.git;
      public record Pushed(String ref) {}
      """;

  @TempDir Path folder;

  private List<String> findings(String... sources) {
    String[] all = new String[sources.length + 1];
    all[0] = EVENT;
    System.arraycopy(sources, 0, all, 1, sources.length);
    return CodeUnderTest.of(folder, all).findings().stream()
        .map(SubscriberRulesTest::inShort)
        .toList();
  }

  private static String inShort(Finding finding) {
    return finding.rule() + " " + finding.from() + " " + finding.place();
  }

  @Nested
  final class OverridingPerform {

    @Test
    void isFoundOnceThoughThereIsABridge() {
      assertThat(
              findings(
                  """
                  package com.acme.mergerequests;
                  import com.acme.git.Pushed;
                  class Update implements com.acme.jobs.Subscriber<Pushed> {
                    @Override
                    public void perform(Pushed event) {
                      System.out.println(event);
                    }
                    @Override
                    public void handleEvent(Pushed event) { System.out.println(event); }
                  }
                  """))
          .containsExactly(
              "SubscriberOverridesPerform com.acme.mergerequests.Update#perform/1"
                  + " com/acme/mergerequests/Update.java:6");
    }

    @Test
    void isFoundFarDownTheHierarchy() {
      assertThat(
              findings(
                  """
                  package com.acme.mergerequests;
                  abstract class Base<T> implements com.acme.jobs.Subscriber<T> {
                    @Override public void handleEvent(T event) { System.out.println(event); }
                  }
                  class Middle extends Base<com.acme.git.Pushed> {}
                  class Low extends Middle {
                    @Override public void perform(com.acme.git.Pushed event) {}
                  }
                  """))
          .containsExactly(
              "SubscriberOverridesPerform com.acme.mergerequests.Low#perform/1"
                  + " com/acme/mergerequests/Base.java:7");
    }

    @Test
    void isFoundInAnAnonymousClass() {
      assertThat(
              findings(
                  """
                  package com.acme.mergerequests;
                  class Wiring {
                    Object make() {
                      return new com.acme.jobs.Subscriber<String>() {
                        @Override public void perform(String event) {}
                        @Override public void handleEvent(String event) { make(); }
                      };
                    }
                  }
                  """))
          .containsExactly(
              "SubscriberOverridesPerform com.acme.mergerequests.Wiring#perform/1"
                  + " com/acme/mergerequests/Wiring.java:5");
    }

    @Test
    void isNoOverloadStaticMethodOrPlainWorker() {
      assertThat(
              findings(
                  """
                  package com.acme.mergerequests;
                  class Update implements com.acme.jobs.Subscriber<String> {
                    public void perform(String event, int times) {}
                    public void perform() {}
                    static void perform(int times) {}
                    private void perform(long times) {}
                    @Override public void handleEvent(String event) { perform(event, 1); }
                  }
                  class Plain implements com.acme.jobs.Worker<String> {
                    @Override public void perform(String argument) {}
                  }
                  """))
          .isEmpty();
    }
  }

  @Nested
  final class WithoutAHandler {

    @Test
    void isFoundWhereTheBodyIsEmptyOrOnlyThrows() {
      assertThat(
              findings(
                  """
                  package com.acme.mergerequests;
                  class Empty implements com.acme.jobs.Subscriber<String> {
                    @Override public void handleEvent(String event) {}
                  }
                  class Throwing implements com.acme.jobs.Subscriber<String> {
                    @Override public void handleEvent(String event) {
                      throw new IllegalStateException(
                          event == null ? "nothing" : "cannot " + event.trim());
                    }
                  }
                  """))
          .containsExactly(
              "SubscriberWithoutHandleEvent com.acme.mergerequests.Empty#handleEvent/1"
                  + " com/acme/mergerequests/Empty.java:3",
              "SubscriberWithoutHandleEvent com.acme.mergerequests.Throwing#handleEvent/1"
                  + " com/acme/mergerequests/Empty.java:7");
    }

    @Test
    void isFoundWhereTheInheritedBodyIsEmptyOrOfAnotherDomain() {
      assertThat(
              findings(
                  """
                  package com.acme.mergerequests;
                  class Base {
                    public void handleEvent(String event) {}
                  }
                  class Low extends Base implements com.acme.jobs.Subscriber<String> {}
                  """,
                  """
                  package com.acme.git;
                  public abstract class GitBase implements com.acme.jobs.Subscriber<String> {
                    @Override public void handleEvent(String event) { System.out.println(event); }
                  }
                  """,
                  """
                  package com.acme.mergerequests;
                  class Foreign extends com.acme.git.GitBase {}
                  """))
          .containsExactly(
              "SubscriberWithoutHandleEvent com.acme.mergerequests.Low"
                  + " com/acme/mergerequests/Base.java:5",
              "SubscriberWithoutHandleEvent com.acme.mergerequests.Foreign"
                  + " com/acme/mergerequests/Foreign.java:2");
    }

    @Test
    void isNotSaidOfRealHandlersAndAbstractSubscribers() {
      assertThat(
              findings(
                  """
                  package com.acme.mergerequests;
                  import com.acme.jobs.Subscriber;
                  class OneStatement implements Subscriber<String> {
                    int count;
                    @Override public void handleEvent(String event) { count++; }
                  }
                  class ThrowsAtLast implements Subscriber<String> {
                    @Override public void handleEvent(String event) {
                      System.out.println(event);
                      throw new IllegalStateException();
                    }
                  }
                  class ThrowsSometimes implements Subscriber<String> {
                    @Override public void handleEvent(String event) {
                      if (event.isEmpty()) throw new IllegalStateException();
                    }
                  }
                  class ThrowsEitherWay implements Subscriber<String> {
                    @Override public void handleEvent(String event) {
                      if (event.isEmpty()) throw new IllegalStateException();
                      else throw new IllegalArgumentException();
                    }
                  }
                  abstract class Open implements Subscriber<String> {}
                  class Closed extends Open {
                    @Override public void handleEvent(String event) { System.out.println(event); }
                  }
                  class Inherits extends Closed {}
                  class Overloads extends Closed {
                    public void handleEvent(Integer other) {}
                    @Override public void handleEvent(String event) { handleEvent(1); }
                  }
                  """))
          .isEmpty();
    }
  }
}
