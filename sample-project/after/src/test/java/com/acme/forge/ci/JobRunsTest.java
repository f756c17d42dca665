package com.acme.forge.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.forge.ci.script.ScriptResult;
import com.acme.forge.common.TemporaryDatabase;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever processes do, a job ends once. */
final class JobRunsTest {

  @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();
  private final CiFixture ci = new CiFixture(database);
  private long job;

  @BeforeEach
  void createsAJob() {
    ci.commit(1, "test: {script: 'true'}");
    ci.events.deliverAll();
    database
        .get()
        .inTransaction(
            handle -> handle.execute("UPDATE ci_job SET status = 'PENDING', attempt = 0"));
    job = ci.pipelines.recent(1).get(0).jobs().get(0).id();
  }

  private static ScriptResult result(String output) {
    return new ScriptResult(output, Optional.empty());
  }

  private Job job() {
    return ci.pipelines.recent(1).get(0).jobs().get(0);
  }

  @Test
  void beginsAJobAgainThatNobodyHasEnded() {
    JobRuns.Run dead = ci.runs.begin(job).orElseThrow();
    JobRuns.Run next = ci.runs.begin(job).orElseThrow();

    assertThat(ci.runs.isWanted(dead)).isFalse();
    assertThat(ci.runs.end(dead, result("late"))).isFalse();
    assertThat(ci.runs.isWanted(next)).isTrue();
    assertThat(ci.runs.end(next, result("done"))).isTrue();
    assertThat(job().output()).isEqualTo("done");
    assertThat(ci.runs.begin(job)).isEmpty();
  }

  @Test
  void doesNotGoOnWithWhatIsCanceled() {
    JobRuns.Run run = ci.runs.begin(job).orElseThrow();
    assertThat(ci.pipelines.cancel(1, "main")).hasSize(1);

    assertThat(ci.runs.isWanted(run)).isFalse();
    assertThat(ci.runs.end(run, result("done"))).isFalse();
    assertThat(job().status()).isEqualTo(Status.CANCELED);
    assertThat(ci.runs.begin(job)).isEmpty();
  }
}
