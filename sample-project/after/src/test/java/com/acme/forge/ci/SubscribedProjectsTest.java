package com.acme.forge.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.forge.ci.config.EventPattern;
import com.acme.forge.common.TemporaryDatabase;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SubscribedProjectsTest {

  @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();
  private final EventSubscriptions subscriptions = new EventSubscriptions(database.get());
  private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE);

  /** That of another process would follow the same table. */
  private final SubscribedProjects projects = new SubscribedProjects(subscriptions, nanoTime::get);

  private void subscribe(long projectId, String... events) {
    Set<EventPattern> wanted = new java.util.HashSet<>();
    for (String event : events) {
      wanted.add(new EventPattern(event));
    }
    database
        .get()
        .inTransaction(
            handle -> {
              subscriptions.lock(handle, projectId);
              subscriptions.replace(handle, projectId, wanted);
            });
  }

  @Test
  void includesAllProjectsUntilItHasRead() {
    assertThat(projects.mayInclude(1)).isTrue();
    projects.refresh();
    assertThat(projects.mayInclude(1)).isFalse();
  }

  @Test
  void followsTheTable() {
    projects.refresh();
    subscribe(1, "a");
    subscribe(2, "a");
    projects.refresh();
    assertThat(projects.mayInclude(1)).isTrue();

    subscribe(1, "a", "b");
    subscribe(1);
    projects.refresh();
    assertThat(projects.mayInclude(1)).isFalse();
    assertThat(projects.mayInclude(2)).isTrue();

    subscribe(1, "b");
    projects.refresh();
    assertThat(projects.mayInclude(1)).isTrue();
  }

  @Test
  void includesAllProjectsWhenItCannotFollow() {
    projects.refresh();
    nanoTime.addAndGet(SubscribedProjects.MAX_AGE.toNanos() - 1);
    assertThat(projects.mayInclude(1)).isFalse();
    nanoTime.incrementAndGet();
    assertThat(projects.mayInclude(1)).isTrue();
  }

  @Test
  void ignoresWhatIsRolledBack() {
    try {
      database
          .get()
          .inTransaction(
              handle -> {
                subscriptions.lock(handle, 1);
                subscriptions.replace(handle, 1, Set.of(new EventPattern("a")));
                throw new IllegalArgumentException("roll back");
              });
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessage("roll back");
    }
    subscribe(2, "a");
    projects.refresh();

    assertThat(projects.mayInclude(1)).isFalse();
    assertThat(projects.mayInclude(2)).isTrue();
  }
}
