package dev.ringfence.boundary.contract;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeName;
import java.util.Map;

/**
 * An event as the code base declares it now.
 *
 * @param type its class
 * @param contract its schema
 * @param fields where each field is declared, by its path
 * @param objects where the class of each object is declared, by its path; the empty one is the
 *     event
 */
public record DeclaredEvent(
    TypeName type,
    EventContract contract,
    Map<String, Origin> fields,
    Map<String, Origin> objects) {

  /** Where a part of an event is declared. */
  public record Origin(Member member, Place place) {}

  public DeclaredEvent {
    fields = Map.copyOf(fields);
    objects = Map.copyOf(objects);
  }

  /**
   * Where a field is declared; of a field that is no longer there, the class that had it.
   *
   * @param path the field's, or the empty one for the event itself
   */
  public Origin originOf(String path) {
    Origin field = fields.get(path);
    return field == null ? originOfObject(FieldPath.objectOf(path)) : field;
  }

  private Origin originOfObject(String object) {
    Origin origin = objects.get(object);
    return origin == null ? originOf(FieldPath.fieldOf(object)) : origin;
  }
}
