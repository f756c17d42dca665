package com.acme.forge.common;

import org.springframework.scheduling.annotation.Async;

public class Mailer {
  @Async
  public void send(String text) {
    System.out.println(text);
  }
}
