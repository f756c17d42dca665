package dev.ringfence.commandline;

import dev.ringfence.boundary.report.ReportForm;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --format} can be. */
enum OutputForm {
  TEXT,
  JSON,
  SARIF,
  GITHUB,
  JUNIT;

  /** The form for other tools; empty for the one for people. */
  Optional<ReportForm> machineForm() {
    return this == TEXT ? Optional.empty() : Optional.of(ReportForm.valueOf(name()));
  }

  /** Takes the words, and nothing else. */
  static final class Words implements ITypeConverter<OutputForm> {
    @Override
    public OutputForm convert(String word) {
      return Arrays.stream(values())
          .filter(form -> form.toString().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "expected one of "
                          + Arrays.stream(values())
                              .map(OutputForm::toString)
                              .collect(Collectors.joining(", "))
                          + ", but was '"
                          + word
                          + "'"));
    }
  }

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
