package dev.ringfence.eventstore.dbscheduler;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventName;
import dev.ringfence.eventstore.Formerly;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.Worker;
import dev.ringfence.eventstore.WorkerFactory;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The events and workers of the tests. */
final class Forge {

  private Forge() {}

  @EventName("ci/pipeline_created")
  record PipelineCreatedEvent(long pipelineId, String ref) implements Event {}

  @EventName(value = "ci/pipeline_finished", formerly = "ci/pipeline_done")
  record PipelineFinishedEvent(long pipelineId) implements Event {}

  /** What cannot be written as JSON. */
  record EndlessEvent(Loop loop) implements Event {}

  /** Refers to itself. */
  record Loop(List<Loop> next) {}

  record Build(String name) {}

  /** Handles with what the test says. */
  static class UpdateHeadPipelineWorker implements Subscriber<PipelineCreatedEvent> {
    private final Consumer<PipelineCreatedEvent> handler;

    UpdateHeadPipelineWorker(Consumer<PipelineCreatedEvent> handler) {
      this.handler = handler;
    }

    @Override
    public void handleEvent(PipelineCreatedEvent event) {
      handler.accept(event);
    }
  }

  /** Another subscriber to the same event. */
  static final class NotifyWorker extends UpdateHeadPipelineWorker {
    NotifyWorker(Consumer<PipelineCreatedEvent> handler) {
      super(handler);
    }
  }

  /** What both have become. */
  @Formerly({
    "dev.ringfence.eventstore.dbscheduler.Forge$UpdateHeadPipelineWorker",
    "dev.ringfence.eventstore.dbscheduler.Forge$NotifyWorker"
  })
  static final class RenamedWorker extends UpdateHeadPipelineWorker {
    RenamedWorker(Consumer<PipelineCreatedEvent> handler) {
      super(handler);
    }
  }

  /** A plain worker. */
  static final class BuildWorker implements Worker<Build> {
    private final Consumer<Build> handler;

    BuildWorker(Consumer<Build> handler) {
      this.handler = handler;
    }

    @Override
    public void perform(Build argument) {
      handler.accept(argument);
    }
  }

  /** A plain worker that would take anything. */
  static final class AnythingWorker implements Worker<Object> {
    @Override
    public void perform(Object argument) {}
  }

  /** Creates the workers with the handlers of a test. */
  static final class Workers implements WorkerFactory {
    final List<PipelineCreatedEvent> handled = new CopyOnWriteArrayList<>();
    final List<PipelineCreatedEvent> notified = new CopyOnWriteArrayList<>();
    final List<Build> built = new CopyOnWriteArrayList<>();
    volatile Consumer<PipelineCreatedEvent> update = event -> {};
    volatile Consumer<PipelineCreatedEvent> notify = event -> {};

    @Override
    public Worker<?> create(Class<? extends Worker<?>> worker) {
      if (worker.equals(NotifyWorker.class)) {
        return new NotifyWorker(
            event -> {
              notify.accept(event);
              notified.add(event);
            });
      }
      if (worker.equals(BuildWorker.class)) {
        return new BuildWorker(built::add);
      }
      if (worker.equals(AnythingWorker.class)) {
        return new AnythingWorker();
      }
      Consumer<PipelineCreatedEvent> handler =
          event -> {
            update.accept(event);
            handled.add(event);
          };
      return worker.equals(RenamedWorker.class)
          ? new RenamedWorker(handler)
          : new UpdateHeadPipelineWorker(handler);
    }
  }
}
