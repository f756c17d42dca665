package com.acme.forge.common;

import com.acme.bus.DomainEvent;
import java.util.List;

public abstract class ChangedEvent<T> implements DomainEvent {

  private final T before;
  private final List<? extends T> after;

  protected ChangedEvent(T before, List<? extends T> after) {
    this.before = before;
    this.after = after;
  }

  public T before() {
    return before;
  }

  public List<? extends T> after() {
    return after;
  }
}
