package dev.ringfence.boundary.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Makes the text of a JSON document, in one layout for all. */
final class JsonText {

  /** Writes a document. */
  interface Document {
    void write(JsonWriter json) throws IOException;
  }

  private JsonText() {}

  static String of(Document document) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      document.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }
}
