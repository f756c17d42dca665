package com.acme.forge.ci;

import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

public abstract class Stream implements Subscriber<String> {

  @Override
  public void onSubscribe(Subscription subscription) {
    perform("subscribed");
  }

  public void perform(String item) {
    System.out.println(item);
  }
}
