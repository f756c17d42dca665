package dev.ringfence.boundary.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.report.SarifNode.UnexpectedException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the SARIF that Ringfence has written, in this version or in another. */
public final class SarifReader {

  private static final Pattern POSITION = Pattern.compile("at line (\\d+) column (\\d+)");

  private SarifReader() {}

  /**
   * Reads a file.
   *
   * @return nothing if it is SARIF, but other tools' only
   * @throws ConfigException if it cannot be read, is no SARIF, or SARIF of another version; with
   *     line and column where it is no JSON
   */
  public static Optional<Report> read(Path file) {
    try {
      return reportOf(SarifNode.of(parse(file), ""));
    } catch (JsonParseException e) {
      throw notJson(file, e);
    } catch (UnexpectedException e) {
      throw problem(file, "this is no SARIF that Ringfence has written: " + e.getMessage());
    } catch (NoSuchFileException e) {
      throw problem(file, "there is no such file");
    } catch (MalformedInputException e) {
      throw problem(file, "it is not UTF-8 text");
    } catch (IOException e) {
      throw problem(file, "it cannot be read: " + e.getMessage());
    }
  }

  private static JsonElement parse(Path file) throws IOException {
    try (JsonReader json = new JsonReader(new StringReader(Files.readString(file)))) {
      json.setStrictness(Strictness.STRICT);
      JsonElement root = JsonParser.parseReader(json);
      if (root.isJsonNull()) {
        throw new UnexpectedException("it is empty");
      }
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonParseException("more than one document");
      }
      return root;
    } catch (MalformedJsonException e) {
      throw new JsonParseException(e);
    }
  }

  private static ConfigException notJson(Path file, JsonParseException problem) {
    Matcher position = POSITION.matcher(String.valueOf(problem.getMessage()));
    boolean found = position.find();
    return new ConfigException(
        List.of(
            new ConfigException.Problem(
                file.toString(),
                found ? Integer.parseInt(position.group(1)) : 0,
                found ? Integer.parseInt(position.group(2)) : 0,
                "this is no JSON; the file may be cut off or merged badly. Write it again")));
  }

  private static ConfigException problem(Path file, String text) {
    return new ConfigException(List.of(new ConfigException.Problem(file.toString(), 0, 0, text)));
  }

  private static Optional<Report> reportOf(SarifNode log) {
    String version = log.text("version");
    if (!version.equals(SarifForm.VERSION)) {
      throw new UnexpectedException(
          "it is SARIF " + version + ", and this Ringfence reads " + SarifForm.VERSION);
    }
    List<Report> reports = new ArrayList<>();
    for (SarifNode run : log.nodes("runs")) {
      SarifNode driver = run.node("tool").node("driver");
      if (driver.text("name").equals(SarifForm.TOOL)) {
        reports.add(SarifRun.read(run, driver));
      }
    }
    return reports.isEmpty() ? Optional.empty() : Optional.of(Report.merge(reports));
  }
}
