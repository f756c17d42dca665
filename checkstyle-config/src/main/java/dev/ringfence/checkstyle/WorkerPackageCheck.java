package dev.ringfence.checkstyle;

import java.util.regex.Pattern;

/** The workers and subscribers of a domain live in a package of their own. */
public final class WorkerPackageCheck extends LayoutCheck {

  /** The key of the message: {0} the domain, {1} the worker, {2} the pattern. */
  public static final String MSG_PACKAGE = "ringfence.worker.package";

  private Pattern packages = Pattern.compile("\\.workers(\\.|$)");

  /** For Checkstyle. */
  public WorkerPackageCheck() {
    super("WorkerPackage");
  }

  /**
   * Sets where workers live.
   *
   * @param pattern found in the names of the packages of workers; {@code \.workers(\.|$)} if not
   *     set
   */
  public void setPackages(Pattern pattern) {
    packages = pattern;
  }

  @Override
  void check(Place place) {
    if (!packages.matcher(place.packageName()).find() && place.isConcreteWorker()) {
      report(
          place,
          MSG_PACKAGE,
          place.domain().name(),
          place.type().name().simpleName(),
          packages.pattern());
    }
  }
}
