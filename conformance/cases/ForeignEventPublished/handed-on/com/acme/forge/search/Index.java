package com.acme.forge.search;

import com.acme.bus.Bus;
import com.acme.bus.Listener;
import com.acme.forge.ci.PipelineCreatedEvent;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

class Index implements Listener<PipelineCreatedEvent> {

  private final Queue<PipelineCreatedEvent> waiting;
  private final Consumer<PipelineCreatedEvent> log;
  private final Bus bus;

  Index(Queue<PipelineCreatedEvent> waiting, Consumer<PipelineCreatedEvent> log, Bus bus) {
    this.waiting = waiting;
    this.log = log;
    this.bus = bus;
  }

  @Override
  public void onEvent(PipelineCreatedEvent event) {
    log.accept(event);
    waiting.add(event);
    publish(event);
    CompletableFuture.completedFuture(event).thenAccept(this::publish);
    bus.publish(new IndexUpdatedEvent(waiting.size()));
  }

  /** Of the same name as the bus's. */
  private void publish(PipelineCreatedEvent event) {
    System.out.println(event);
  }
}
