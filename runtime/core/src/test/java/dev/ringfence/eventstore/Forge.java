package dev.ringfence.eventstore;

import java.util.function.Consumer;

/** Events, subscribers and workers for the tests; each does what the test says. */
final class Forge {

  private Forge() {}

  record PushReceivedEvent(String ref) implements Event {}

  record PipelineCreatedEvent(long pipelineId) implements Event {}

  static class TagPushedEvent implements Event {}

  static final class SignedTagPushedEvent extends TagPushedEvent {}

  static final class CreatePipelineWorker extends Acting<PushReceivedEvent> {
    CreatePipelineWorker(Consumer<? super PushReceivedEvent> action) {
      super(action);
    }
  }

  static final class RefreshMergeRequestsWorker extends Acting<PushReceivedEvent> {
    RefreshMergeRequestsWorker(Consumer<? super PushReceivedEvent> action) {
      super(action);
    }
  }

  static final class UpdateHeadPipelineWorker extends Acting<PipelineCreatedEvent> {
    UpdateHeadPipelineWorker(Consumer<? super PipelineCreatedEvent> action) {
      super(action);
    }
  }

  static final class AnnounceTagWorker extends Acting<TagPushedEvent> {
    AnnounceTagWorker(Consumer<? super TagPushedEvent> action) {
      super(action);
    }
  }

  static final class CollectGarbageWorker implements Worker<String> {
    private final Consumer<String> action;

    CollectGarbageWorker(Consumer<String> action) {
      this.action = action;
    }

    @Override
    public void perform(String argument) {
      action.accept(argument);
    }
  }

  abstract static class Acting<E extends Event> implements Subscriber<E> {
    private final Consumer<? super E> action;

    Acting(Consumer<? super E> action) {
      this.action = action;
    }

    @Override
    public void handleEvent(E event) {
      action.accept(event);
    }
  }
}
