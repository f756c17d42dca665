package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the documentation page of a rule from what the rule says of itself. */
public final class RulePage {

  private RulePage() {}

  /** The page as Markdown, ending with a line break. */
  public static String of(Rule rule) {
    Explanation explanation = rule.explanation();
    return """
    <!-- Generated from %s.java; edit it there. -->
    # %s

    %s

    Severity: `%s`, unless `ringfence.yml` says otherwise under `rules:`.
    Seen by: %s.

    ## Why

    %s

    ## Breaks the rule

    ```java
    %s
    ```

    ## Keeps it

    ```java
    %s
    ```

    ## How to fix it

    %s

    ## What looks alike and is fine

    %s

    ## What no witness, or not every witness, sees

    %s

    ## Suppression

    `@SuppressWarnings("%s")` on the statement's declaration, method or class. To turn the rule off:

    ```yaml
    rules:
      %s: off
    ```
    """
        .formatted(
            rule.name(),
            rule.name(),
            explanation.summary(),
            rule.defaultSeverity().word(),
            seenBy(rule.witnesses()),
            explanation.why().strip(),
            explanation.bad().strip(),
            explanation.good().strip(),
            explanation.fix().strip(),
            bullets(explanation.silent()),
            bullets(explanation.blindSpots()),
            rule.name(),
            rule.name());
  }

  private static String seenBy(Witnesses witnesses) {
    return Stream.of(
            named("the compiler", witnesses.compiler()),
            named("ArchUnit", witnesses.archUnit()),
            named("Checkstyle", witnesses.checkstyle()),
            named("the command line", witnesses.commandLine()))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String named(String witness, Sight sight) {
    return switch (sight) {
      case WHOLE -> witness;
      case PART -> witness + " (in part)";
      case NONE -> "";
    };
  }

  private static String bullets(List<String> lines) {
    return "- " + String.join("\n- ", lines);
  }
}
