package dev.ringfence.benchmarks;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import dev.ringfence.benchmarks.Measurement.Scope;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.sources.SourceCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What {@code ringfence check} takes, against parsing the same files and nothing else. */
public final class CommandLineCost {

  private CommandLineCost() {}

  /** Measures 2,000 files in 20 domains; {@code --files=…} and so on change that. */
  public static void main(String[] args) throws Exception {
    Settings settings = Settings.of(args, 20, 2000, 20, 3, 9);
    try (Workplace workplace = new Workplace()) {
      GeneratedCode code = settings.write(workplace.folder("code"));
      int reported = findings(code);
      Settings.requireEqual(code.findings().values().stream().mapToInt(n -> n).sum(), reported);
      System.out.printf("%,d files, %d findings%n", code.sources().size(), reported);
      System.out.println(
          new Measurement(Scope.PROCESS)
              .with("parse only", () -> parse(code))
              .with("ringfence check", () -> findings(code))
              .run(settings.warmUps(), settings.rounds()));
    }
  }

  static int findings(GeneratedCode code) throws IOException {
    RingfenceConfig config = ConfigFile.read(code.folder().resolve("ringfence.yml"));
    return SourceCheck.of(config, code.folder())
        .onThreads(1)
        .run(List.of(code.folder()))
        .findings()
        .size();
  }

  private static int parse(GeneratedCode code) throws IOException {
    JavaParser parser =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_21));
    int parsed = 0;
    for (Path source : code.sources()) {
      parsed += parser.parse(source).getResult().isPresent() ? 1 : 0;
    }
    return parsed;
  }
}
