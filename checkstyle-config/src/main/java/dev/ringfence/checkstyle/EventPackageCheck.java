package dev.ringfence.checkstyle;

import java.util.regex.Pattern;

/** The events of a domain live in a package of their own. */
public final class EventPackageCheck extends LayoutCheck {

  /** The key of the message: {0} the domain, {1} the event, {2} the pattern. */
  public static final String MSG_PACKAGE = "ringfence.event.package";

  private Pattern packages = Pattern.compile("\\.events(\\.|$)");

  /** For Checkstyle. */
  public EventPackageCheck() {
    super("EventPackage");
  }

  /**
   * Sets where events live.
   *
   * @param pattern found in the names of the packages of events; {@code \.events(\.|$)} if not set
   */
  public void setPackages(Pattern pattern) {
    packages = pattern;
  }

  @Override
  void check(Place place) {
    if (!packages.matcher(place.packageName()).find() && place.isEvent()) {
      report(
          place,
          MSG_PACKAGE,
          place.domain().name(),
          place.type().name().simpleName(),
          packages.pattern());
    }
  }
}
