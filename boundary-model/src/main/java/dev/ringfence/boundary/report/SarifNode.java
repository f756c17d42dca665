package dev.ringfence.boundary.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object within a SARIF log, that says where it stands when something is missing in it.
 *
 * @param path from the root, such as {@code runs[0].results[2]}; empty for the root itself
 */
record SarifNode(JsonObject object, String path) {

  /** A log that is JSON, but not what it should be. */
  static final class UnexpectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnexpectedException(String message) {
      super(message);
    }
  }

  static SarifNode of(JsonElement element, String path) {
    if (!element.isJsonObject()) {
      throw new UnexpectedException((path.isEmpty() ? "this" : path) + " should be an object");
    }
    return new SarifNode(element.getAsJsonObject(), path);
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private Optional<JsonElement> child(String name) {
    return Optional.ofNullable(object.get(name)).filter(element -> !element.isJsonNull());
  }

  SarifNode node(String name) {
    return optionalNode(name).orElseThrow(() -> new UnexpectedException(at(name) + " is missing"));
  }

  Optional<SarifNode> optionalNode(String name) {
    return child(name).map(element -> of(element, at(name)));
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> new UnexpectedException(at(name) + " is missing"));
  }

  Optional<String> optionalText(String name) {
    return child(name)
        .map(
            element -> {
              if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
                throw new UnexpectedException(at(name) + " should be a string");
              }
              return element.getAsString();
            });
  }

  int number(String name, int otherwise) {
    return child(name)
        .map(
            element -> {
              try {
                return element.getAsJsonPrimitive().getAsBigDecimal().intValueExact();
              } catch (IllegalStateException | ArithmeticException | NumberFormatException e) {
                throw new UnexpectedException(at(name) + " should be a whole number");
              }
            })
        .orElse(otherwise);
  }

  List<SarifNode> nodes(String name) {
    List<SarifNode> result = new ArrayList<>();
    JsonElement array = child(name).orElseGet(JsonArray::new);
    if (!array.isJsonArray()) {
      throw new UnexpectedException(at(name) + " should be an array");
    }
    for (JsonElement element : array.getAsJsonArray()) {
      result.add(of(element, at(name) + "[" + result.size() + "]"));
    }
    return result;
  }
}
