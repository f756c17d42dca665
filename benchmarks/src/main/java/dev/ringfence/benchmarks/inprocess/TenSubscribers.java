package dev.ringfence.benchmarks.inprocess;

import dev.ringfence.eventstore.Subscriber;
import java.util.List;

/** Ten subscribers, since each class subscribes to an event once. */
final class TenSubscribers {

  /** What all handlers have seen, so that none is optimised away. */
  static long heard;

  static final List<Class<? extends Subscriber<ItemChangedEvent>>> ALL =
      List.of(
          First.class,
          Second.class,
          Third.class,
          Fourth.class,
          Fifth.class,
          Sixth.class,
          Seventh.class,
          Eighth.class,
          Ninth.class,
          Tenth.class);

  private TenSubscribers() {}

  static void hear(ItemChangedEvent event) {
    heard += event.key().length();
  }

  static final class First implements Subscriber<ItemChangedEvent> {
    @Override
    public void handleEvent(ItemChangedEvent event) {
      hear(event);
    }
  }

  static final class Second implements Subscriber<ItemChangedEvent> {
    @Override
    public void handleEvent(ItemChangedEvent event) {
      hear(event);
    }
  }

  static final class Third implements Subscriber<ItemChangedEvent> {
    @Override
    public void handleEvent(ItemChangedEvent event) {
      hear(event);
    }
  }

  static final class Fourth implements Subscriber<ItemChangedEvent> {
    @Override
    public void handleEvent(ItemChangedEvent event) {
      hear(event);
    }
  }

  static final class Fifth implements Subscriber<ItemChangedEvent> {
    @Override
    public void handleEvent(ItemChangedEvent event) {
      hear(event);
    }
  }

  static final class Sixth implements Subscriber<ItemChangedEvent> {
    @Override
    public void handleEvent(ItemChangedEvent event) {
      hear(event);
    }
  }

  static final class Seventh implements Subscriber<ItemChangedEvent> {
    @Override
    public void handleEvent(ItemChangedEvent event) {
      hear(event);
    }
  }

  static final class Eighth implements Subscriber<ItemChangedEvent> {
    @Override
    public void handleEvent(ItemChangedEvent event) {
      hear(event);
    }
  }

  static final class Ninth implements Subscriber<ItemChangedEvent> {
    @Override
    public void handleEvent(ItemChangedEvent event) {
      hear(event);
    }
  }

  static final class Tenth implements Subscriber<ItemChangedEvent> {
    @Override
    public void handleEvent(ItemChangedEvent event) {
      hear(event);
    }
  }
}
