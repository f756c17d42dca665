package dev.ringfence.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How large the code base is, and how often it is looked at. */
final class Settings {

  @Option(names = "--seed", defaultValue = "1")
  private long seed;

  @Option(names = "--domains")
  private int domains;

  @Option(names = "--files")
  private int files;

  @Option(names = "--plain")
  private int plain;

  @Option(names = "--findings")
  private int findings;

  @Option(names = "--warm-ups")
  private int warmUps;

  @Option(names = "--rounds")
  private int rounds;

  @Option(names = "--each")
  private boolean each;

  private Settings(int domains, int files, int findings, int warmUps, int rounds) {
    this.domains = domains;
    this.files = files;
    this.findings = findings;
    this.warmUps = warmUps;
    this.rounds = rounds;
  }

  static Settings of(String[] args, int domains, int files, int findings, int warmUps, int rounds) {
    return of(args, domains, files, 0, findings, warmUps, rounds);
  }

  static Settings of(
      String[] args, int domains, int files, int plain, int findings, int warmUps, int rounds) {
    Settings settings = new Settings(domains, files, findings, warmUps, rounds);
    settings.plain = plain;
    new CommandLine(settings).parseArgs(args);
    return settings;
  }

  GeneratedCode write(Path folder) throws IOException {
    return GeneratedCode.write(folder, seed, domains, files, plain, findings);
  }

  /** Whether each check is measured alone, too. */
  boolean each() {
    return each;
  }

  int warmUps() {
    return warmUps;
  }

  int rounds() {
    return rounds;
  }

  /** A benchmark of something that does not do its work would be of no use. */
  static void requireEqual(int expected, int reported) {
    if (expected != reported) {
      throw new IllegalStateException(
          "expected " + expected + " findings, but " + reported + " were reported");
    }
  }
}
