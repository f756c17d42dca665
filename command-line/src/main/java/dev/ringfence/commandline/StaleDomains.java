package dev.ringfence.commandline;

import java.util.List;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The domains that may not keep fixed findings in their baseline.
 *
 * @param names of domains; {@link #ALL} for all of them
 */
record StaleDomains(List<String> names) {

  static final String ALL = "*";

  /** Whether one of them keeps any. */
  boolean areIn(Map<String, Integer> fixed) {
    return names.contains(ALL) ? !fixed.isEmpty() : names.stream().anyMatch(fixed::containsKey);
  }

  /** Takes a word after the option for a folder, unless it is attached with an equals sign. */
  static final class OnlyAttached implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
      if (" ".equals(info.get("separator"))) {
        arguments.push(ALL);
      }
      return false;
    }
  }
}
