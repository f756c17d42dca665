package com.acme.bus;

/** A library's base class, of which nobody can change the fields. */
public abstract class TimedEvent implements DomainEvent {

  private long time = System.currentTimeMillis();

  public long time() {
    return time;
  }

  public void correct(long otherTime) {
    time = otherTime;
  }
}
