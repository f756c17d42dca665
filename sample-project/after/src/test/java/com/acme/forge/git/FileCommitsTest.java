package com.acme.forge.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.forge.common.TemporaryDatabase;
import com.acme.forge.git.events.PushReceivedEvent;
import dev.ringfence.eventstore.testing.EventStoreTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class FileCommitsTest {

  @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();

  private final GitFixture git = new GitFixture(database);
  private final Branches branches = git.branches;
  private final RepositoryFiles files = git.files;

  @RegisterExtension final EventStoreTester events = git.events;

  private String commit(String branch, String path, String content) {
    return git.commits().commit(1, branch, path, content, "Change " + path);
  }

  @Test
  void leavesTheOtherFilesAndCommitsAsTheyAre() {
    String first = commit("main", "a", "a1");
    String second = commit("main", "b", "b1");
    String third = commit("main", "a", "a2");

    assertThat(branches.headOf(1, "main")).contains(third);
    assertThat(files.read(1, third, "a")).contains("a2");
    assertThat(files.read(1, third, "b")).contains("b1");
    assertThat(files.read(1, second, "a")).contains("a1");
    assertThat(files.read(1, first, "b")).isEmpty();
    assertThat(files.read(2, third, "a")).isEmpty();
  }

  @Test
  void beginsABranchWithWhatTheDefaultBranchHas() {
    String main = commit("main", "a", "a1");
    String topic = commit("topic", "b", "b1");

    assertThat(files.read(1, topic, "a")).contains("a1");
    assertThat(files.read(1, main, "b")).isEmpty();
    assertThat(branches.headOf(1, "main")).contains(main);
  }

  @Test
  void tellsOfThePush() {
    String commit = commit("main", "a", "a1");

    assertThat(events)
        .published(new PushReceivedEvent(1, "main", commit, "Change a", List.of("a")));
  }
}
