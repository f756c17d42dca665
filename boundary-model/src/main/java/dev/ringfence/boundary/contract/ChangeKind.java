package dev.ringfence.boundary.contract;

import static dev.ringfence.boundary.contract.Verdict.BREAKS;
import static dev.ringfence.boundary.contract.Verdict.SAFE;
import static dev.ringfence.boundary.contract.Verdict.breaks;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The ways in which a schema changes, with what each means while two releases run side by side. The
 * edge is strict: it refuses a field that it does not know and misses one that it requires.
 *
 * <p>Publishers first: events of the new release are read by the old one; a roll-back is the same.
 * Subscribers first: events of the old release are read by the new one. In flight: so are events
 * that were published before the release and wait, for a retry or a delay.
 */
public enum ChangeKind {
  EVENT_ADDED("event added", SAFE, SAFE, SAFE, RollOutStep.NONE),
  EVENT_MOVED("class of an event moved, its stable name kept", SAFE, SAFE, SAFE, RollOutStep.NONE),
  EVENT_RENAMED(
      "event renamed, the old name kept in `formerly`",
      breaks("until every process knows the new name"),
      SAFE,
      SAFE,
      RollOutStep.SUBSCRIBERS_FIRST),
  EVENT_LOOKS_RENAMED(
      "event renamed, the old name forgotten",
      BREAKS,
      BREAKS,
      BREAKS,
      RollOutStep.KEEP_FORMER_NAME),
  EVENT_DELETED(
      "event deleted",
      SAFE,
      BREAKS,
      breaks("for those that are left"),
      RollOutStep.STOP_PUBLISHING),
  FORMER_NAME_ADDED("former name added", SAFE, SAFE, SAFE, RollOutStep.NONE),
  FORMER_NAME_DROPPED(
      "former name dropped",
      SAFE,
      SAFE,
      breaks("for those of that name"),
      RollOutStep.DRAIN_FORMER_NAME),
  EVENT_NAME_TAKEN(
      "two events of one name", BREAKS, BREAKS, BREAKS, RollOutStep.GIVE_NAME_OF_ITS_OWN),
  OPTIONAL_FIELD_ADDED(
      "optional field added", breaks("once it is filled"), SAFE, SAFE, RollOutStep.FILL_LATER),
  REQUIRED_FIELD_ADDED("required field added", BREAKS, BREAKS, BREAKS, RollOutStep.ADD_AS_OPTIONAL),
  OPTIONAL_FIELD_REMOVED(
      "optional field removed",
      SAFE,
      breaks("where it is filled"),
      breaks("where it was filled"),
      RollOutStep.STOP_FILLING),
  REQUIRED_FIELD_REMOVED(
      "required field removed", BREAKS, BREAKS, BREAKS, RollOutStep.MAKE_OPTIONAL),
  OPTIONAL_FIELD_RENAMED(
      "optional field renamed",
      breaks("once it is filled"),
      breaks("where it is filled"),
      breaks("where it was filled"),
      RollOutStep.ADD_NEW_NAME),
  REQUIRED_FIELD_RENAMED(
      "required field renamed", BREAKS, BREAKS, BREAKS, RollOutStep.ADD_NEW_NAME),
  MADE_OPTIONAL(
      "required field made optional",
      breaks("once it is left out"),
      SAFE,
      SAFE,
      RollOutStep.LEAVE_OUT_LATER),
  MADE_REQUIRED(
      "optional field made required",
      SAFE,
      breaks("where it is left out"),
      breaks("where it was left out"),
      RollOutStep.FILL_ALWAYS),
  TYPE_WIDENED(
      "type widened (`int` to `long`)",
      breaks("once a value needs the wider type"),
      SAFE,
      SAFE,
      RollOutStep.USE_LATER),
  TYPE_NARROWED(
      "type narrowed (`long` to `int`)",
      SAFE,
      breaks("where a value needs the wider type"),
      breaks("where a value needed the wider type"),
      RollOutStep.ADD_FIELD_OF_NEW_TYPE),
  TYPE_CHANGED(
      "type changed otherwise (`string` to `int`)",
      BREAKS,
      BREAKS,
      BREAKS,
      RollOutStep.ADD_FIELD_OF_NEW_TYPE),
  CONSTANT_ADDED(
      "enum constant added", breaks("once it is published"), SAFE, SAFE, RollOutStep.PUBLISH_LATER),
  CONSTANT_REMOVED(
      "enum constant removed",
      SAFE,
      breaks("where it is published"),
      breaks("where it was published"),
      RollOutStep.STOP_PUBLISHING_CONSTANT);

  private final String title;
  private final String publishersFirst;
  private final String subscribersFirst;
  private final String inFlight;
  private final RollOutStep step;

  ChangeKind(
      String title,
      String publishersFirst,
      String subscribersFirst,
      String inFlight,
      RollOutStep step) {
    this.title = title;
    this.publishersFirst = publishersFirst;
    this.subscribersFirst = subscribersFirst;
    this.inFlight = inFlight;
    this.step = step;
  }

  /** The change in words, in Markdown. */
  public String title() {
    return title;
  }

  /** What happens to events of the new release that the old one reads. */
  public Verdict publishersFirst() {
    return new Verdict(publishersFirst);
  }

  /** What happens to events of the old release that the new one reads. */
  public Verdict subscribersFirst() {
    return new Verdict(subscribersFirst);
  }

  /** What happens to events that were published before the release. */
  public Verdict inFlight() {
    return new Verdict(inFlight);
  }

  /** What is to be rolled out before, or after, so that no event is lost. */
  public RollOutStep step() {
    return step;
  }

  /** Whether the new schema does not accept all that the old one promised. */
  public boolean isBreaking() {
    return !subscribersFirst().isSafe() || !inFlight().isSafe();
  }

  /** Whether anything is to be rolled out before it, or after it. */
  public boolean needsStep() {
    return step != RollOutStep.NONE;
  }

  /** All kinds with their verdicts, as a Markdown table. */
  public static String table() {
    return Arrays.stream(values())
        .map(
            kind ->
                "| "
                    + String.join(
                        " | ",
                        kind.title,
                        kind.publishersFirst,
                        kind.subscribersFirst,
                        kind.inFlight,
                        kind.needsStep() ? kind.step.title() : "")
                    + " |")
        .collect(
            Collectors.joining(
                "\n",
                """
                | change | publishers first | subscribers first | in flight | roll-out step |
                |---|---|---|---|---|
                """,
                ""));
  }
}
