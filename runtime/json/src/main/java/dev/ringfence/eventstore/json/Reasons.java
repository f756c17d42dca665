package dev.ringfence.eventstore.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what Jackson's exceptions mean, without the values that they tell. */
final class Reasons {

  // Jackson has no exceptions of their own for these.
  private static final String DUPLICATE = "Duplicate ";
  private static final String MISSING = "Missing required ";
  private static final String TRAILING = "Trailing token ";

  private Reasons() {}

  /** Why something was not written. */
  static String unwritable(JsonProcessingException failure) {
    return at(failure) + refusal(failure);
  }

  private static String refusal(JsonProcessingException failure) {
    Throwable root = rootOf(failure);
    if (root instanceof StreamConstraintsException) {
      return "it is nested too deeply, or without end";
    }
    return root instanceof UnfitTypeException || root instanceof JsonMappingException
        ? originalMessage(root)
        : root.getClass().getName() + " was thrown";
  }

  /**
   * Why something was not read.
   *
   * @param parser stands where the failure was noticed
   */
  static String unreadable(JsonProcessingException failure, JsonParser parser) {
    return at(failure) + complaint(failure, parser);
  }

  private static String complaint(JsonProcessingException failure, JsonParser parser) {
    Throwable root = rootOf(failure);
    if (root instanceof UnfitTypeException || root instanceof StreamConstraintsException) {
      return originalMessage(root);
    }
    if (root instanceof InputCoercionException outOfRange) {
      return "expected " + expected(outOfRange.getTargetType()) + ", found a number out of range";
    }
    if (root instanceof StreamReadException notJson) {
      return originalMessage(notJson).startsWith(DUPLICATE)
          ? "a name is there twice"
          : "it is no JSON, at character " + notJson.getLocation().getCharOffset();
    }
    if (failure instanceof MismatchedInputException mismatch) {
      return mismatched(mismatch, parser);
    }
    if (failure instanceof InvalidDefinitionException
        && !(failure instanceof ValueInstantiationException)) {
      // It is about classes.
      return originalMessage(failure);
    }
    return failure instanceof ValueInstantiationException
        ? "its constructor threw " + root.getClass().getName()
        : root.getClass().getName() + " was thrown";
  }

  private static String mismatched(MismatchedInputException mismatch, JsonParser parser) {
    if (mismatch instanceof UnrecognizedPropertyException unknown) {
      return "it is unknown; known are "
          + String.join(
              ", ", unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList());
    }
    if (mismatch instanceof InvalidNullException) {
      return "it is null, but not @Nullable";
    }
    String message = originalMessage(mismatch);
    if (message.startsWith(MISSING)) {
      return "it is missing, but not @Nullable";
    }
    return "expected "
        + (message.startsWith(TRAILING) ? "nothing more" : expected(mismatch.getTargetType()))
        + ", found "
        + found(mismatch, parser.currentToken());
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "something else";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (Map.class.isAssignableFrom(type)) {
      return "a map";
    }
    Object[] constants = type.getEnumConstants();
    return constants == null
        ? type.getTypeName()
        : "one of "
            + String.join(
                ", ",
                Arrays.stream(constants).map(constant -> ((Enum<?>) constant).name()).toList());
  }

  private static String found(MismatchedInputException mismatch, @Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT, END_OBJECT, FIELD_NAME -> "an object";
      case START_ARRAY, END_ARRAY -> "a list";
      case VALUE_STRING -> mismatch instanceof InvalidFormatException ? "other text" : "text";
      case VALUE_NUMBER_INT -> "an integer";
      case VALUE_NUMBER_FLOAT -> "a number with a fraction";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NULL -> "null";
      default -> "nothing";
    };
  }

  /** Where, as {@code events.lock.yml} writes it: {@code jobs[2].name}; keys of maps are data. */
  private static String at(JsonProcessingException failure) {
    if (!(failure instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return "";
    }
    List<JsonMappingException.Reference> path = mapping.getPath();
    StringBuilder text = new StringBuilder();
    for (JsonMappingException.Reference step : path) {
      if (step.getFieldName() == null) {
        text.append('[').append(step.getIndex()).append(']');
      } else if (isMap(step.getFrom())) {
        text.append("{}");
      } else {
        text.append(text.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return text.append(": ").toString();
  }

  private static boolean isMap(@Nullable Object from) {
    return from instanceof Map
        || (from instanceof Class<?> type && Map.class.isAssignableFrom(type));
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }

  private static String originalMessage(Throwable failure) {
    String message =
        failure instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : failure.getMessage();
    return message == null ? failure.getClass().getName() : message;
  }
}
