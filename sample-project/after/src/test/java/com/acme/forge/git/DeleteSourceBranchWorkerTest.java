package com.acme.forge.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.forge.common.TemporaryDatabase;
import com.acme.forge.git.events.BranchDeletedEvent;
import com.acme.forge.mergerequests.events.MergeRequestMergedEvent;
import dev.ringfence.eventstore.testing.EventStoreTester;
import dev.ringfence.eventstore.testing.SubscriberContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DeleteSourceBranchWorkerTest implements SubscriberContract<MergeRequestMergedEvent> {

  @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();
  private final GitFixture git = new GitFixture(database);

  @RegisterExtension final EventStoreTester events = git.events;

  @BeforeEach
  void pushesABranch() {
    git.postReceive().execute(new Push(1, "dark-mode", "facade", "Dim the lights", List.of()));
    events.forget();
  }

  @Override
  public EventStoreTester events() {
    return events;
  }

  @Override
  public Class<DeleteSourceBranchWorker> subscriber() {
    return DeleteSourceBranchWorker.class;
  }

  @Override
  public MergeRequestMergedEvent event() {
    return new MergeRequestMergedEvent(7, 1, "dark-mode");
  }

  @Override
  public Optional<String> effects() {
    return git.branches.headOf(1, "dark-mode");
  }

  @Test
  void tellsThatTheBranchIsGone() {
    events.store().publish(event());
    events.store().publish(new MergeRequestMergedEvent(8, 1, "gone-already"));
    events.deliverAll();

    assertThat(events).published(new BranchDeletedEvent(1, "dark-mode")).publishedTimes(3);
  }
}
