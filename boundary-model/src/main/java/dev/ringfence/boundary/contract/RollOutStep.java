package dev.ringfence.boundary.contract;

/** What a change needs before or after it, each as a release of its own. */
public enum RollOutStep {
  NONE("none", "Nothing else is needed."),
  SUBSCRIBERS_FIRST(
      "subscribers first",
      "Roll this release out to all that read the event before anybody publishes it."),
  FILL_LATER(
      "fill later", "Roll this release out everywhere with the field left null, then fill it."),
  LEAVE_OUT_LATER(
      "leave out later",
      "Roll this release out everywhere with the field still filled, then leave it out."),
  USE_LATER(
      "use later",
      "Roll this release out everywhere before a value is published that the old type does not"
          + " hold."),
  PUBLISH_LATER(
      "publish later", "Roll this release out everywhere before the constant is published."),
  ADD_AS_OPTIONAL(
      "add as optional",
      "Declare the field @Nullable and release that; fill it in the next release, and make it"
          + " required when no event without it is in flight."),
  FILL_ALWAYS(
      "fill always",
      "Let every publisher fill the field and release that; make it required when no event without"
          + " it is in flight."),
  MAKE_OPTIONAL(
      "make optional",
      "Declare the field @Nullable and release that; leave it out in the next release, and remove"
          + " it when no event that has it is in flight."),
  STOP_FILLING(
      "stop filling",
      "Let every publisher leave the field out and release that; remove it when no event that has"
          + " it is in flight."),
  ADD_NEW_NAME(
      "add the new name",
      "Keep the field and add the new one beside it as @Nullable; release that, fill both, let all"
          + " subscribers read the new one, then remove the old one as any other field."),
  ADD_FIELD_OF_NEW_TYPE(
      "add a field of the new type",
      "Keep the field and add one of the new type beside it as @Nullable; release that, fill both,"
          + " let all subscribers read the new one, then remove the old one as any other field."),
  STOP_PUBLISHING_CONSTANT(
      "stop publishing the constant",
      "Keep the constant and publish it no more; release that, and remove it when no event that has"
          + " it is in flight."),
  STOP_PUBLISHING(
      "stop publishing",
      "Keep the event and its subscribers, and publish it no more; release that, and delete it when"
          + " none is in flight."),
  KEEP_FORMER_NAME(
      "keep the former name",
      "Give the event a stable name that has the old one in 'formerly', and drop that when no event"
          + " of the old name is in flight."),
  DRAIN_FORMER_NAME(
      "wait for the former name", "Keep the former name until no event of it is in flight."),
  GIVE_NAME_OF_ITS_OWN("a name of its own", "Give one of the two events another name.");

  private final String title;
  private final String text;

  RollOutStep(String title, String text) {
    this.title = title;
    this.text = text;
  }

  /** The step's name. */
  public String title() {
    return title;
  }

  /** What is to be done: one sentence or two. */
  public String text() {
    return text;
  }
}
