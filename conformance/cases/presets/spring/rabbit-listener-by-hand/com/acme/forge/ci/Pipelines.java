package com.acme.forge.ci;

import org.springframework.amqp.rabbit.annotation.RabbitListener;

public class Pipelines {
  @RabbitListener(queues = "pushes")
  public void createFor(String ref) {
    System.out.println("pipeline");
  }
}
