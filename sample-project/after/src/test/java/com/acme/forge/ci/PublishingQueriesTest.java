package com.acme.forge.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.forge.NpmRequests;
import com.acme.forge.common.AccessToken;
import com.acme.forge.common.Database;
import com.acme.forge.packages.events.PackageRegistryEvent;
import com.acme.forge.packages.npm.NpmEndpoint;
import dev.ringfence.eventstore.EventCondition;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.dbscheduler.DbSchedulerEngine;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the question "has this project a subscription?" costs the request that publishes a package.
 * Lines that begin with {@code measured:} say it.
 */
final class PublishingQueriesTest {

  private static final long SUBSCRIBED = 1;
  private static final long NOT_SUBSCRIBED = 2;
  private static final int ASKED = 1_000_000;

  private static CountedStatements counted;

  @TempDir Path folder;

  @BeforeAll
  static void countsStatements() {
    counted = CountedStatements.install();
    say("queries per npm publish, by what is asked whether the project has a subscription");
    say("subscriptions  project         nothing  a query  the view");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1_000, 1_000_000})
  void asksNothingOfTheDatabase(int stored) throws Exception {
    try (Database database = open()) {
      store(database, stored);
      EventSubscriptions subscriptions = new EventSubscriptions(database);
      // Its clock stands still: what was read counts however slow the machine is.
      try (SubscribedProjects view = new SubscribedProjects(subscriptions, () -> 0)) {
        view.refresh();
        Queries always = queries(database, event -> true);
        Queries byQuery =
            queries(database, event -> !subscriptions.of(event.projectId()).isEmpty());
        Queries byView = queries(database, event -> view.mayInclude(event.projectId()));

        say(
            row(
                stored,
                "subscribed",
                List.of(always.subscribed(), byQuery.subscribed(), byView.subscribed())));
        say(
            row(
                stored,
                "not subscribed",
                List.of(always.other(), byQuery.other(), byView.other())));
        sayCosts(subscriptions, stored);

        assertThat(byView.subscribed())
            .hasSameSizeAs(always.subscribed())
            .hasSize(byQuery.subscribed().size() - 1)
            .noneMatch(sql -> sql.contains("ci_"));
        assertThat(byView.other())
            .as("no job is written")
            .hasSize(always.other().size() - 1)
            .hasSize(byQuery.other().size() - 1)
            .noneMatch(sql -> sql.contains("ci_"));
      }
    }
  }

  private static void sayCosts(EventSubscriptions subscriptions, int stored) {
    SubscribedProjects view = new SubscribedProjects(subscriptions, System::nanoTime);
    long begin = System.nanoTime();
    view.refresh();
    long read = System.nanoTime();
    // To read so much may take longer than what is read counts.
    view.refresh();
    long ready = System.nanoTime();
    int yes = 0;
    for (long project = 0; project < ASKED; project++) {
      yes += view.mayInclude(project) ? 1 : 0;
    }
    long asked = System.nanoTime();
    say(
        "%13d  the view is read in %d ms, and asked in %d ns (%d of %d are in it)"
            .formatted(stored, (read - begin) / 1_000_000, (asked - ready) / ASKED, yes, ASKED));
  }

  /** The statements of a publication to a project with a subscription, and to one without. */
  private record Queries(List<String> subscribed, List<String> other) {}

  private static Queries queries(Database database, EventCondition<PackageRegistryEvent> condition)
      throws Exception {
    AccessToken token = new AccessToken("secret");
    try (EventStore events =
        EventStore.of(
                registry ->
                    registry
                        .subscribe(Listener.class)
                        .to(PackageRegistryEvent.class)
                        .when(condition))
            .createWorkersWith(type -> new Listener())
            .runOn(DbSchedulerEngine.on(database.dataSource()).joining(database.transactions()))) {
      Javalin server = Javalin.create(config -> config.showJavalinBanner = false);
      server.before(context -> counted.begin());
      server.after(context -> counted.end());
      new NpmEndpoint(database, events, token, 1 << 20).addTo(server);
      server.start("127.0.0.1", 0);
      try {
        return new Queries(
            publish(server.port(), SUBSCRIBED), publish(server.port(), NOT_SUBSCRIBED));
      } finally {
        server.stop();
      }
    }
  }

  private static List<String> publish(int port, long project)
      throws IOException, InterruptedException {
    URI registry =
        URI.create("http://127.0.0.1:%d/api/v4/projects/%d/packages/npm/".formatted(port, project));
    String name = "p" + System.nanoTime();
    assertThat(new NpmRequests(registry, "secret").publish(name, "1.0.0", "latest").statusCode())
        .isEqualTo(201);
    return counted.statements();
  }

  private Database open() {
    return Database.open(
        "jdbc:p6spy:sqlite:"
            + folder.resolve("forge.db")
            + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000"
            + "&transaction_mode=IMMEDIATE&foreign_keys=true");
  }

  /** Subscriptions of as many projects. */
  private static void store(Database database, int number) {
    String projects =
        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)"
            .formatted(number);
    database.inTransaction(
        handle -> {
          handle.execute(
              "INSERT INTO ci_event_subscription (project_id, event)"
                  + projects
                  + " SELECT CASE i WHEN 1 THEN 1 ELSE i + 1000 END, 'package_registry/*' FROM n");
          handle.execute(
              "INSERT INTO ci_project (project_id, subscribed, revision)"
                  + projects
                  + " SELECT CASE i WHEN 1 THEN 1 ELSE i + 1000 END, true, i FROM n");
          handle.execute("UPDATE ci_revision SET latest = ?", number);
        });
  }

  private static String row(int stored, String project, List<List<String>> statements) {
    return "%13d  %-14s  %7d  %7d  %8d"
        .formatted(
            stored,
            project,
            statements.get(0).size(),
            statements.get(1).size(),
            statements.get(2).size());
  }

  private static void say(String line) {
    System.out.println("measured: " + line);
  }

  private static final class Listener implements Subscriber<PackageRegistryEvent> {

    @Override
    public void handleEvent(PackageRegistryEvent event) {
      // What is measured is over by then.
    }
  }
}
