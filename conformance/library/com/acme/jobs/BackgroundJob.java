package com.acme.jobs;

import java.time.Duration;

/** The base of all home-made workers. */
public abstract class BackgroundJob {

  public abstract void perform(long id);

  public void performAsync(long id) {
    performIn(Duration.ZERO, id);
  }

  public void performIn(Duration delay, long id) {
    perform(id + delay.toMillis());
  }

  public String queueName() {
    return "default";
  }

  public static int limit() {
    return 10;
  }
}
