package dev.ringfence.eventstore.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses to write what a reader would refuse to read, so that the publisher learns of it; and
 * writes the rest the same everywhere.
 */
final class PublishedProperties extends BeanSerializerModifier {

  private static final long serialVersionUID = 1L;

  @Override
  public List<BeanPropertyWriter> changeProperties(
      SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
    FitTypes.check(bean.getBeanClass());
    return properties.stream()
        .map(property -> property.isRequired() ? new RequiredWriter(property) : property)
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked") // It is a serializer of collections.
  public JsonSerializer<?> modifyCollectionSerializer(
      SerializationConfig config,
      CollectionType type,
      BeanDescription bean,
      JsonSerializer<?> serializer) {
    // One of enums is written in its order, by a serializer that takes no other set.
    return Set.class.isAssignableFrom(type.getRawClass())
            && !EnumSet.class.isAssignableFrom(type.getRawClass())
        ? new StableSets((JsonSerializer<Object>) serializer)
        : serializer;
  }

  /** A property that every reader requires. */
  private static final class RequiredWriter extends BeanPropertyWriter {

    private static final long serialVersionUID = 1L;

    RequiredWriter(BeanPropertyWriter base) {
      super(base);
    }

    @Override
    public void serializeAsField(Object bean, JsonGenerator generator, SerializerProvider provider)
        throws Exception {
      if (get(bean) == null) {
        throw JsonMappingException.from(generator, "it is null, but not @Nullable");
      }
      super.serializeAsField(bean, generator, provider);
    }
  }
}
