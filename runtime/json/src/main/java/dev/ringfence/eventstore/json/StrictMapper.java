package dev.ringfence.eventstore.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.ConstructorDetector;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.util.StdDateFormat;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.net.URI;
import java.util.Locale;
import java.util.TimeZone;

/** Sets a mapper up so that it reads what was promised and nothing else. */
final class StrictMapper {

  private static final int DEEPEST = 100;

  private StrictMapper() {}

  /** A strict mapper with another one's modules and mix-ins. */
  static JsonMapper from(JsonMapper base) {
    AnnotationIntrospector known = base.getDeserializationConfig().getAnnotationIntrospector();
    JsonMapper.Builder strict = base.rebuild();
    limit(strict);
    forgetFeatures(strict);
    read(strict);
    write(strict);
    refuseOtherTypes(strict);
    return strict
        .addModules(new Jdk8Module(), new JavaTimeModule(), strictModule())
        .annotationIntrospector(AnnotationIntrospectorPair.create(new Components(), known))
        .visibility(PropertyAccessor.ALL, Visibility.NONE)
        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
        .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
        .constructorDetector(ConstructorDetector.USE_PROPERTIES_BASED)
        .propertyNamingStrategy(null)
        .clearProblemHandlers()
        .deactivateDefaultTyping()
        // No class is ever named in JSON, whatever annotations say.
        .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder().build())
        .build();
  }

  private static SimpleModule strictModule() {
    SimpleModule module = new SimpleModule("ringfence");
    module.setSerializerModifier(new PublishedProperties());
    module.setDeserializerModifier(new PromisedTypes());
    return module;
  }

  private static void limit(JsonMapper.Builder mapper) {
    mapper
        .build()
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(EventJson.LONGEST)
                .maxStringLength(EventJson.LONGEST)
                .maxNameLength(EventJson.LONGEST)
                .maxNestingDepth(DEEPEST)
                .build())
        .setStreamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build());
  }

  /** Two mappers of different applications are to write and read the same. */
  private static void forgetFeatures(JsonMapper.Builder mapper) {
    for (MapperFeature feature : MapperFeature.values()) {
      mapper.configure(feature, feature.enabledByDefault());
    }
    for (SerializationFeature feature : SerializationFeature.values()) {
      mapper.configure(feature, feature.enabledByDefault());
    }
    for (DeserializationFeature feature : DeserializationFeature.values()) {
      mapper.configure(feature, feature.enabledByDefault());
    }
    for (EnumFeature feature : EnumFeature.values()) {
      mapper.configure(feature, feature.enabledByDefault());
    }
    for (StreamReadFeature feature : StreamReadFeature.values()) {
      mapper.configure(feature, feature.enabledByDefault());
    }
    for (StreamWriteFeature feature : StreamWriteFeature.values()) {
      mapper.configure(feature, feature.enabledByDefault());
    }
    for (JsonReadFeature feature : JsonReadFeature.values()) {
      mapper.configure(feature, feature.enabledByDefault());
    }
    for (JsonWriteFeature feature : JsonWriteFeature.values()) {
      mapper.configure(feature, feature.enabledByDefault());
    }
  }

  private static void read(JsonMapper.Builder mapper) {
    mapper
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(
            DeserializationFeature.ACCEPT_FLOAT_AS_INT,
            DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .disable(
            MapperFeature.ALLOW_COERCION_OF_SCALARS,
            MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS,
            MapperFeature.INFER_PROPERTY_MUTATORS)
        .defaultLeniency(false);
  }

  private static void write(JsonMapper.Builder mapper) {
    mapper
        .serializationInclusion(JsonInclude.Include.NON_ABSENT)
        .enable(
            SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS,
            SerializationFeature.WRITE_DATES_WITH_ZONE_ID)
        .disable(
            SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
            SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
            SerializationFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE,
            SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .defaultDateFormat(new StdDateFormat())
        .defaultTimeZone(TimeZone.getTimeZone("UTC"))
        .defaultLocale(Locale.ROOT);
  }

  private static void refuseOtherTypes(JsonMapper.Builder mapper) {
    mapper
        .withCoercionConfigDefaults(
            types -> {
              for (CoercionInputShape found : CoercionInputShape.values()) {
                types.setCoercion(found, CoercionAction.Fail);
              }
            })
        // An empty text is one of theirs.
        .withCoercionConfig(URI.class, StrictMapper::allowEmpty)
        .withCoercionConfig(Locale.class, StrictMapper::allowEmpty)
        // An integer is a number like others; it loses nothing.
        .withCoercionConfig(
            LogicalType.Float,
            types -> types.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert));
  }

  private static void allowEmpty(MutableCoercionConfig types) {
    types.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsEmpty);
  }
}
