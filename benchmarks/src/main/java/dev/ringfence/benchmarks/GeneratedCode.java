package dev.ringfence.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A code base of any size, with a known number of findings. The same seed gives the same bytes.
 *
 * <p>Each domain has groups of six files: an item, an event about it, a subscriber to that event, a
 * worker, a service and a report; and one file of subscriptions. Services of different domains call
 * each other, so that there is something to look at and nothing to find. There can be plain groups
 * besides, of six files that know nothing of events, workers or subscribers.
 */
public final class GeneratedCode {

  private static final int FILES_OF_A_GROUP = 6;

  /** Ways to break a rule, each at one place. */
  private enum Break {
    WORKER_CALL("CrossDomainWorkerCall"),
    OVERRIDE("SubscriberOverridesPerform"),
    FOREIGN_EVENT("ForeignEventPublished"),
    MUTABLE_EVENT("EventNotImmutable");

    private final String rule;

    Break(String rule) {
      this.rule = rule;
    }
  }

  private final Path folder;
  private final int domains;
  private final int groups;
  private final int plain;
  private final Break[][] breaks;
  private final List<Path> sources = new ArrayList<>();

  private GeneratedCode(Path folder, int domains, int groups, int plain, Break[][] breaks) {
    this.folder = folder;
    this.domains = domains;
    this.groups = groups;
    this.plain = plain;
    this.breaks = breaks;
  }

  /**
   * Writes a code base.
   *
   * @param folder an empty folder, or one that does not exist
   * @param seed decides where the rules are broken
   * @param domains at least 2
   * @param files how many files there should be about; whole groups are written
   * @param plain how many plain groups there are for each group with an event
   * @param findings how many findings there are; at most one for each group with an event
   * @throws IOException if a file cannot be written
   */
  public static GeneratedCode write(
      Path folder, long seed, int domains, int files, int plain, int findings) throws IOException {
    int groups = Math.max(1, (files / domains - 1 + FILES_OF_A_GROUP / 2) / FILES_OF_A_GROUP);
    int withEvent = (groups + plain) / (plain + 1);
    Random random = new Random(seed);
    Break[][] breaks = new Break[domains][groups];
    for (int planted = 0; planted < findings; ) {
      int domain = random.nextInt(domains);
      int group = random.nextInt(withEvent) * (plain + 1);
      if (breaks[domain][group] == null) {
        breaks[domain][group] = Break.values()[planted++ % Break.values().length];
      }
    }
    GeneratedCode code = new GeneratedCode(folder, domains, groups, plain, breaks);
    code.write();
    return code;
  }

  /** The folder, with {@code ringfence.yml} and the package folders in it. */
  public Path folder() {
    return folder;
  }

  /** The Java files, in the order in which they were written. */
  public List<Path> sources() {
    return List.copyOf(sources);
  }

  /** How often each rule is broken. */
  public Map<String, Integer> findings() {
    Map<String, Integer> findings = new TreeMap<>();
    for (Break[] ofDomain : breaks) {
      for (Break planted : ofDomain) {
        if (planted != null) {
          findings.merge(planted.rule, 1, Integer::sum);
        }
      }
    }
    return findings;
  }

  private void write() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("ringfence.yml"),
        """
        domains:
          root: com.acme
          domain0: {in: [com.acme.domain0..], api: [com.acme.domain0..]}
        rules: {DomainCycle: off}
        """);
    for (int domain = 0; domain < domains; domain++) {
      for (int group = 0; group < groups; group++) {
        Templates templates = new Templates(domain, group, (domain + 1) % domains);
        if (group % (plain + 1) == 0) {
          writeGroup(domain, group, templates, breaks[domain][group]);
        } else {
          writePlainGroup(domain, group, templates);
        }
      }
      int step = plain + 1;
      write(
          domain,
          "Domain" + domain + "Subscriptions",
          Templates.subscriptions(domain, IntStream.range(0, groups).filter(i -> i % step == 0)));
    }
  }

  private void writeGroup(int domain, int group, Templates templates, @Nullable Break planted)
      throws IOException {
    write(domain, "Item" + group, templates.item());
    write(
        domain,
        "Item" + group + "ChangedEvent",
        planted == Break.MUTABLE_EVENT ? templates.mutableEvent() : templates.event());
    write(domain, "Update" + group + "Worker", templates.subscriber(planted == Break.OVERRIDE));
    write(domain, "Rebuild" + group + "Worker", templates.worker());
    write(
        domain,
        "Item" + group + "Service",
        templates.service(
            planted == Break.WORKER_CALL
                ? templates.workerCall()
                : planted == Break.FOREIGN_EVENT ? templates.foreignEvent() : ""));
    write(domain, "Item" + group + "Report", templates.report());
  }

  private void writePlainGroup(int domain, int group, Templates templates) throws IOException {
    String item = "Item" + group;
    for (String kind : List.of("", "Draft")) {
      write(domain, item + kind, templates.item().replace(item, item + kind));
      write(domain, item + kind + "Service", templates.plainService().replace(item, item + kind));
      write(domain, item + kind + "Report", templates.report().replace(item, item + kind));
    }
  }

  private void write(int domain, String type, String text) throws IOException {
    Path file = folder.resolve("com/acme/domain" + domain).resolve(type + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    sources.add(file);
  }
}
