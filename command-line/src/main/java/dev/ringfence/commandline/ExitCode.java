package dev.ringfence.commandline;

/** What the command tells the shell. */
final class ExitCode {

  /** No findings, or warnings only. */
  static final int CLEAN = 0;

  /** At least one finding of severity error. */
  static final int FINDINGS = 1;

  /** The command line or {@code ringfence.yml} is wrong; nothing has been checked. */
  static final int USAGE = 2;

  /** Ringfence itself is wrong. */
  static final int INTERNAL_ERROR = 3;

  private ExitCode() {}
}
