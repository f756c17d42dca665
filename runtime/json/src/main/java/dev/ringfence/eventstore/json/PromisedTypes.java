package dev.ringfence.eventstore.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.AbstractDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.CreatorProperty;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Takes the leniency out of Jackson's readers that no setting takes out of them. */
final class PromisedTypes extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1L;

  /** Numbers that Jackson counts among those that are none. */
  private static final Set<Class<?>> NUMBERS =
      Set.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class);

  @Override
  public BeanDeserializerBuilder updateBuilder(
      DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
    FitTypes.check(bean.getBeanClass());
    Iterator<SettableBeanProperty> properties = builder.getProperties();
    while (properties.hasNext()) {
      SettableBeanProperty property = properties.next();
      // Nobody would notice that it is missing, and somebody could change it later.
      if (!(property instanceof CreatorProperty)) {
        throw new UnfitTypeException(
            "%s.%s is not set by the constructor; make the class a record, or give it a constructor"
                    .formatted(bean.getBeanClass().getName(), property.getName())
                + " with all fields, compiled with -parameters");
      }
    }
    return builder;
  }

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reader) {
    if (reader instanceof AbstractDeserializer
        && !bean.getClassInfo().hasAnnotation(JsonTypeInfo.class)) {
      throw new UnfitTypeException(
          bean.getBeanClass().getName()
              + " is abstract, and nothing says which class to read it as; hold a record instead");
    }
    return isText(bean.getBeanClass(), reader) ? new TextOnly(reader) : reader;
  }

  /** Whether it is always written as text, and by Jackson, whose readers take numbers, too. */
  private static boolean isText(Class<?> type, JsonDeserializer<?> reader) {
    LogicalType kind = reader.logicalType();
    return reader.getClass().getName().startsWith("com.fasterxml.jackson.")
        && (kind == LogicalType.DateTime || kind == LogicalType.OtherScalar)
        && !NUMBERS.contains(type);
  }

  /** Reads text and nothing else. */
  private static final class TextOnly extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    TextOnly(JsonDeserializer<?> reader) {
      super(reader);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
      return new TextOnly(reader);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return context.handleUnexpectedToken(handledType(), parser);
      }
      return super.deserialize(parser, context);
    }
  }
}
