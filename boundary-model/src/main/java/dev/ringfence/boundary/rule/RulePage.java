package dev.ringfence.boundary.rule;

import java.util.List;

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
            explanation.why().strip(),
            explanation.bad().strip(),
            explanation.good().strip(),
            explanation.fix().strip(),
            bullets(explanation.silent()),
            bullets(explanation.blindSpots()),
            rule.name(),
            rule.name());
  }

  private static String bullets(List<String> lines) {
    return "- " + String.join("\n- ", lines);
  }
}
