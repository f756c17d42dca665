package dev.ringfence.checkstyle;

import java.util.regex.Pattern;

/** Workers and subscribers are called so, and then other files can tell them by their names. */
public final class WorkerNameCheck extends LayoutCheck {

  /** The key of the message: {0} the domain, {1} the worker, {2} the pattern. */
  public static final String MSG_NAME = "ringfence.worker.name";

  private Pattern format = Pattern.compile("Worker$");

  /** For Checkstyle. */
  public WorkerNameCheck() {
    super("WorkerName");
  }

  /**
   * Sets how workers are called.
   *
   * @param pattern found in the simple names of workers; {@code Worker$} if not set
   */
  public void setFormat(Pattern pattern) {
    format = pattern;
  }

  @Override
  void check(Place place) {
    String name = place.type().name().simpleName();
    if (!format.matcher(name).find() && place.isConcreteWorker()) {
      report(place, MSG_NAME, place.domain().name(), name, format.pattern());
    }
  }
}
