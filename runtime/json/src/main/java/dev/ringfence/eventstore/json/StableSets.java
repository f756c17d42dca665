package dev.ringfence.eventstore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** Writes a set that has no order in the order of its elements, if they have one. */
final class StableSets extends JsonSerializer<Object> implements ContextualSerializer {

  private final JsonSerializer<Object> collections;

  /**
   * A serializer of sets.
   *
   * @param collections writes collections of any class
   */
  StableSets(JsonSerializer<Object> collections) {
    this.collections = collections;
  }

  @Override
  @SuppressWarnings("unchecked") // Whatever writes a collection may be asked to write another.
  public JsonSerializer<?> createContextual(SerializerProvider provider, BeanProperty property)
      throws JsonMappingException {
    return new StableSets(
        (JsonSerializer<Object>) provider.handleSecondaryContextualization(collections, property));
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    collections.serialize(ordered(value), generator, provider);
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
      throws IOException {
    collections.serializeWithType(ordered(value), generator, provider, type);
  }

  @Override
  public boolean isEmpty(SerializerProvider provider, Object value) {
    return collections.isEmpty(provider, value);
  }

  private static Object ordered(Object value) {
    if (!(value instanceof Set<?> set)
        || set.size() < 2
        || set instanceof SortedSet
        || set instanceof LinkedHashSet) {
      return value;
    }
    List<Comparable<Object>> elements = new ArrayList<>(set.size());
    Class<?> kind = null;
    for (Object element : set) {
      if (!(element instanceof Comparable<?>) || (kind != null && kindOf(element) != kind)) {
        return value;
      }
      kind = kindOf(element);
      elements.add(comparable(element));
    }
    Collections.sort(elements);
    return elements;
  }

  private static Class<?> kindOf(Object element) {
    return element instanceof Enum<?> constant ? constant.getDeclaringClass() : element.getClass();
  }

  @SuppressWarnings("unchecked") // All are of one class, which can be compared with itself.
  private static Comparable<Object> comparable(Object element) {
    return (Comparable<Object>) element;
  }
}
