package dev.ringfence.checkstyle;

import dev.ringfence.boundary.domain.Territory;

/**
 * The class that registers a domain's subscriptions is called after the domain, and lives at its
 * root: so there is one of them, without a look at other files.
 */
public final class SubscriptionsClassCheck extends LayoutCheck {

  /** The key of the message: {0} the domain, {1} the class. */
  public static final String MSG_NAME = "ringfence.subscriptions.name";

  /** The key of the message: {0} the domain, {1} the class. */
  public static final String MSG_PACKAGE = "ringfence.subscriptions.package";

  private String type = "dev.ringfence.eventstore.Subscriptions";
  private String suffix = "Subscriptions";

  /** For Checkstyle. */
  public SubscriptionsClassCheck() {
    super("SubscriptionsClass");
  }

  /**
   * Sets what such a class implements.
   *
   * @param canonicalName the interface or class; {@code dev.ringfence.eventstore.Subscriptions} if
   *     not set
   */
  public void setType(String canonicalName) {
    type = canonicalName;
  }

  /**
   * Sets what stands behind the domain's name.
   *
   * @param text the end of the class's name; {@code Subscriptions} if not set
   */
  public void setSuffix(String text) {
    suffix = text;
  }

  @Override
  boolean looksAtAllTypes() {
    return true;
  }

  @Override
  void check(Place place) {
    if (place.type().isAbstract() || place.supertypes().noneMatch(type::equals)) {
      return;
    }
    String name = place.type().name().simpleName();
    String domain = place.domain().name();
    if (!name.equalsIgnoreCase(domain.replaceAll("[^\\p{Alnum}]", "") + suffix)) {
      report(place, MSG_NAME, domain, name, suffix);
    } else if (!isAtTheRoot(place)) {
      report(place, MSG_PACKAGE, domain, name);
    }
  }

  private static boolean isAtTheRoot(Place place) {
    String name = place.packageName();
    int dot = name.lastIndexOf('.');
    Territory above = place.judged().judge().territoryOf(dot < 0 ? "" : name.substring(0, dot));
    return place.type().name().nestedName().indexOf('.') < 0 && !above.equals(place.domain());
  }
}
