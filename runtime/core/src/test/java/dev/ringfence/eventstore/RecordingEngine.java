package dev.ringfence.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An engine that keeps what it is given, for the test to look at and to run. */
final class RecordingEngine implements JobEngine {

  final List<List<Job>> submissions = new ArrayList<>();
  private @Nullable JobRunner runner;

  JobRunner runner() {
    return Objects.requireNonNull(runner);
  }

  List<Job> jobs() {
    return submissions.stream().flatMap(List::stream).toList();
  }

  List<Delivery> deliveries() {
    return jobs().stream().map(Delivery.class::cast).toList();
  }

  @Override
  public void submit(List<Job> jobs) {
    submissions.add(List.copyOf(jobs));
  }

  @Override
  public void start(JobRunner runner) {
    this.runner = runner;
  }

  @Override
  public long waiting() {
    return jobs().size();
  }

  @Override
  public DeadLetters deadLetters() {
    return new InMemoryDeadLetters(1, this);
  }

  @Override
  public void close() {}
}
