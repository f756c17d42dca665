package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Code.call;
import static dev.ringfence.boundary.rule.Code.in;
import static dev.ringfence.boundary.rule.Code.instance;
import static dev.ringfence.boundary.rule.Code.literal;
import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLoopTest {

  @TempDir private Path folder;

  private final Bus bus = new Bus();

  private void event(String name) {
    bus.declare(type(Kind.RECORD, name, "bus.Event"));
  }

  /** A subscriber of one event that publishes another at some line. */
  private void subscriber(String name, String event, int line, String published) {
    bus.declare(
        type(Kind.CLASS, name, "bus.Listener<" + event + ">").method(Body.REAL, "on", event));
    String handler = name + "#on(" + event + ")";
    bus.facts().body(handler, call(line, "bus.Bus#publish(bus.Event)"));
    bus.publish(handler, line, instance(published));
    subscribe(name, event);
  }

  private void subscribe(String subscriber, String event) {
    bus.statement(
        in("app.Main#main()", 1, "bus.Bus#subscribe()", literal(subscriber), literal(event)));
  }

  private List<String> loops() {
    return Court.texts(bus.findings(folder, "EventLoop"));
  }

  @Test
  void namesTheWholeWay() {
    event("app.git.Pushed");
    event("app.ci.Created");
    subscriber("app.ci.Create", "app.git.Pushed", 10, "app.ci.Created");
    subscriber("app.git.Update", "app.ci.Created", 20, "app.git.Pushed");
    assertThat(loops())
        .containsExactly(
            "Code.java:10:5: EventLoop ci -> ci: The event Created leads back to itself: Created →"
                + " git's Update → Pushed → ci's Create → Created.");
    Finding finding = bus.findings(folder, "EventLoop").get(0);
    assertThat(finding.from()).hasToString("app.ci.Create#on/1");
    assertThat(finding.to()).hasToString("app.ci.Created");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void findsAnEventThatItsOwnSubscriberPublishes() {
    event("app.git.Pushed");
    subscriber("app.git.Again", "app.git.Pushed", 10, "app.git.Pushed");
    assertThat(loops())
        .containsExactly(
            "Code.java:10:5: EventLoop git -> git: The event Pushed leads back to itself: Pushed →"
                + " git's Again → Pushed.");
  }

  @Test
  void isSilentAboutAChainThatEnds() {
    event("app.git.Pushed");
    event("app.ci.Created");
    event("app.ci.Done");
    subscriber("app.ci.Create", "app.git.Pushed", 10, "app.ci.Created");
    subscriber("app.ci.Finish", "app.ci.Created", 20, "app.ci.Done");
    assertThat(loops()).isEmpty();
  }

  @Test
  void isSilentAboutAnEventThatMayBeAny() {
    event("app.git.Pushed");
    subscriber("app.git.Again", "app.git.Pushed", 10, "bus.Event");
    assertThat(loops()).isEmpty();
  }

  @Test
  void reportsEachLoopOnceAndTheFirstSubscriberByName() {
    event("app.git.Pushed");
    event("app.ci.Created");
    event("app.ci.Done");
    subscriber("app.git.Second", "app.git.Pushed", 20, "app.git.Pushed");
    subscriber("app.git.First", "app.git.Pushed", 30, "app.git.Pushed");
    subscriber("app.ci.Create", "app.ci.Created", 40, "app.ci.Done");
    subscriber("app.ci.Finish", "app.ci.Done", 50, "app.ci.Created");
    assertThat(loops()).hasSize(2);
    assertThat(loops().get(0)).startsWith("Code.java:30:5").contains("git's First");
    assertThat(loops().get(1)).startsWith("Code.java:50:5").contains("Created → ci's Create");
  }

  @Test
  void closesThroughAFamily() {
    bus.declare(
        type(Kind.INTERFACE, "app.git.GitEvent", "bus.Event"),
        type(Kind.RECORD, "app.git.Pushed", "app.git.GitEvent"),
        type(Kind.RECORD, "app.git.Tagged", "app.git.GitEvent"));
    subscriber("app.git.Watch", "app.git.GitEvent", 10, "app.git.Tagged");
    assertThat(loops()).singleElement().asString().contains("Tagged → git's Watch → Tagged");
  }

  @Test
  void tellsTheHandlersOfASubscriberApart() {
    event("app.git.Pushed");
    event("app.ci.Created");
    bus.declare(
        type(Kind.CLASS, "app.ci.Both", "bus.Listener")
            .method(Body.REAL, "on", "app.git.Pushed")
            .method(Body.REAL, "on", "app.ci.Created"));
    bus.facts().body("app.ci.Both#on(app.git.Pushed)", call(10, "bus.Bus#publish(bus.Event)"));
    bus.publish("app.ci.Both#on(app.git.Pushed)", 10, instance("app.ci.Created"));
    subscribe("app.ci.Both", "app.git.Pushed");
    subscribe("app.ci.Both", "app.ci.Created");
    assertThat(loops()).isEmpty();
    bus.facts().body("app.ci.Both#on(app.ci.Created)", call(20, "bus.Bus#publish(bus.Event)"));
    bus.publish("app.ci.Both#on(app.ci.Created)", 20, instance("app.ci.Created"));
    assertThat(loops()).hasSize(1);
  }

  @Test
  void tellsOverloadedAnnotatedMethodsApart() {
    event("app.git.Pushed");
    event("app.ci.Created");
    bus.declare(
        type(Kind.CLASS, "app.ci.Hooks")
            .annotatedMethod("bus.On", "on", "app.git.Pushed")
            .annotatedMethod("bus.On", "on", "app.ci.Created"));
    bus.facts().body("app.ci.Hooks#on(app.git.Pushed)", call(10, "bus.Bus#publish(bus.Event)"));
    bus.publish("app.ci.Hooks#on(app.git.Pushed)", 10, instance("app.ci.Created"));
    assertThat(loops()).isEmpty();
  }

  @Test
  void speaksOfASubscriberOutsideTheDomainsByItsNameAlone() {
    event("app.git.Pushed");
    subscriber("main.Again", "app.git.Pushed", 10, "app.git.Pushed");
    assertThat(loops()).singleElement().asString().contains("Pushed → Again → Pushed");
  }

  @Test
  void followsALambdaThatSubscribes() {
    event("app.git.Pushed");
    bus.statement(
        in(
            "app.git.Wiring#register()",
            1,
            "bus.Bus#subscribe()",
            literal("app.git.Pushed"),
            Code.lambda(2, call(3, "bus.Bus#publish(bus.Event)"))));
    bus.publish("app.git.Wiring#register()", 3, instance("app.git.Pushed"));
    assertThat(loops()).singleElement().asString().contains("git's Wiring.register");
  }
}
