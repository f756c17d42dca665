package dev.ringfence.eventstore;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All subscribers of a route as one method handle, so that the JIT compiler makes one piece of
 * machine code of them, with no call in between. Whoever fails or puts the event off ends the run;
 * the others have theirs one by one. Thread-safe.
 */
final class JointRun {

  /** More make code that the compiler would not take as one. */
  private static final int MOST = 16;

  private static final MethodHandle STEP = step();

  private final MethodHandle all;

  private JointRun(MethodHandle all) {
    this.all = all;
  }

  /** Ends a run whose handler wants the event again. */
  private static final class PutOffException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PutOffException() {
      super(null, null, false, false);
    }
  }

  private static MethodHandle step() {
    try {
      return MethodHandles.lookup()
          .findStatic(
              JointRun.class, "step", MethodType.methodType(void.class, DeliveryContext.class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("it is below", e);
    }
  }

  /** A handler has returned. It is called by its name. */
  static void step(DeliveryContext context) {
    if (context.isPutOff()) {
      throw new PutOffException();
    }
    context.countDone();
  }

  /**
   * Joins subscribers.
   *
   * @return null if there is nothing to be gained, or one of them has a filter or is made by
   *     somebody else
   */
  static @Nullable JointRun of(Subscription[] subscriptions) {
    if (subscriptions.length < 2 || subscriptions.length > MOST) {
      return null;
    }
    List<MethodHandle> works = new ArrayList<>(subscriptions.length);
    for (Subscription subscription : subscriptions) {
      MethodHandle work = subscription.worker().linked();
      if (work == null || subscription.filter() != null) {
        return null;
      }
      works.add(work);
    }
    MethodHandle step = MethodHandles.dropArguments(STEP, 0, Object.class);
    MethodHandle all = MethodHandles.empty(step.type());
    for (int i = works.size() - 1; i >= 0; i--) {
      MethodHandle work = MethodHandles.dropArguments(works.get(i), 1, DeliveryContext.class);
      all = MethodHandles.foldArguments(MethodHandles.foldArguments(all, step), work);
    }
    return new JointRun(all);
  }

  /**
   * Where a run has ended early.
   *
   * @param index of the subscriber, from 0
   * @param outcome of its attempt
   */
  record Stop(int index, Outcome outcome) {}

  /**
   * Runs the subscribers, as far as all goes well.
   *
   * @return null if all have returned
   */
  @Nullable Stop run(Event event, DeliveryContext context) {
    int outer = context.countFrom(0);
    try {
      all.invokeExact((Object) event, context);
      return null;
    } catch (Throwable thrown) {
      Duration putOff = context.takePutOff();
      return new Stop(
          context.done(),
          thrown instanceof PutOffException && putOff != null
              ? new Outcome.PutOff(putOff)
              : new Outcome.Failed(thrown));
    } finally {
      int unused = context.countFrom(outer);
    }
  }
}
