package dev.ringfence.benchmarks;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files of one group, as a person might have written them. */
final class Templates {

  private static final Pattern ABOUT_EVENTS =
      Pattern.compile("\\b(EventStore|JobEngine|events|jobs)\\b");

  private final int domain;
  private final int group;
  private final int neighbour;

  Templates(int domain, int group, int neighbour) {
    this.domain = domain;
    this.group = group;
    this.neighbour = neighbour;
  }

  private String fill(String template) {
    return template
        .replace("NEIGHBOUR", "domain" + neighbour)
        .replace("DOMAIN", "domain" + domain)
        .replace("#", String.valueOf(group));
  }

  String item() {
    return fill(
        """
        package com.acme.DOMAIN;

        import java.util.List;
        import java.util.Map;
        import java.util.Objects;

        public record Item#(long id, String name, List<String> labels, Map<String, Integer> counts) {
          public Item# {
            Objects.requireNonNull(name);
            labels = List.copyOf(labels);
            counts = Map.copyOf(counts);
          }

          public int total() {
            int total = 0;
            for (int count : counts.values()) {
              total += count;
            }
            return total;
          }

          public boolean hasLabel(String label) {
            return labels.stream().anyMatch(candidate -> candidate.equalsIgnoreCase(label));
          }

          public Item# renamed(String newName) {
            return new Item#(id, newName.strip(), labels, counts);
          }
        }
        """);
  }

  String event() {
    return fill(
        """
        package com.acme.DOMAIN;

        import dev.ringfence.eventstore.Event;

        public record Item#ChangedEvent(long id, String name, int total) implements Event {
          public static Item#ChangedEvent of(Item# item) {
            return new Item#ChangedEvent(item.id(), item.name(), item.total());
          }
        }
        """);
  }

  String mutableEvent() {
    return fill(
        """
        package com.acme.DOMAIN;

        import dev.ringfence.eventstore.Event;

        public final class Item#ChangedEvent implements Event {
          private final long id;
          private final String name;
          private int total;

          Item#ChangedEvent(long id, String name, int total) {
            this.id = id;
            this.name = name;
            this.total = total;
          }

          public static Item#ChangedEvent of(Item# item) {
            return new Item#ChangedEvent(item.id(), item.name(), item.total());
          }

          public long id() {
            return id;
          }

          public String name() {
            return name;
          }

          public int total() {
            return total;
          }
        }
        """);
  }

  String subscriber(boolean overrides) {
    return fill(
        """
        package com.acme.DOMAIN;

        import dev.ringfence.eventstore.Subscriber;
        import java.util.HashMap;
        import java.util.Map;

        final class Update#Worker implements Subscriber<Item#ChangedEvent> {
          private final Map<Long, String> names = new HashMap<>();

          @Override
          public void handleEvent(Item#ChangedEvent event) {
            names.merge(event.id(), event.name(), (before, after) -> before + ", " + after);
            if (event.total() > 100) {
              names.entrySet().removeIf(entry -> entry.getValue().isBlank());
            }
          }
        OVERRIDE
          int size() {
            return names.size();
          }
        }
        """
            .replace(
                "OVERRIDE\n",
                overrides
                    ? """

                      @Override
                      public void perform(Item#ChangedEvent event) {
                        names.clear();
                        handleEvent(event);
                      }

                    """
                    : "\n"));
  }

  String worker() {
    return fill(
        """
        package com.acme.DOMAIN;

        import dev.ringfence.eventstore.Worker;
        import java.util.ArrayList;
        import java.util.List;

        public final class Rebuild#Worker implements Worker<String> {
          private final List<String> done = new ArrayList<>();

          @Override
          public void perform(String name) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
              char c = name.charAt(i);
              switch (Character.getType(c)) {
                case Character.UPPERCASE_LETTER -> text.append('_').append(Character.toLowerCase(c));
                case Character.DECIMAL_DIGIT_NUMBER -> text.append(c - '0');
                default -> text.append(c);
              }
            }
            done.add(text.toString());
          }

          public List<String> done() {
            return List.copyOf(done);
          }
        }
        """);
  }

  String service(String planted) {
    return fill(
        """
        package com.acme.DOMAIN;

        import com.acme.NEIGHBOUR.Item0Report;
        import dev.ringfence.eventstore.EventStore;
        import dev.ringfence.eventstore.JobEngine;
        import java.util.Comparator;
        import java.util.List;
        import java.util.Map;
        import java.util.Optional;
        import java.util.concurrent.ConcurrentHashMap;
        import java.util.function.UnaryOperator;
        import java.util.stream.Collectors;

        public final class Item#Service {
          private final Map<Long, Item#> items = new ConcurrentHashMap<>();
          private final EventStore events;
          private final JobEngine jobs;
          private final Item0Report neighbour;

          public Item#Service(EventStore events, JobEngine jobs, Item0Report neighbour) {
            this.events = events;
            this.jobs = jobs;
            this.neighbour = neighbour;
          }

          public Optional<Item#> find(long id) {
            return Optional.ofNullable(items.get(id));
          }

          public void change(long id, UnaryOperator<Item#> change) {
            Item# changed = items.computeIfPresent(id, (key, item) -> change.apply(item));
            if (changed == null) {
              throw new IllegalArgumentException("no item " + id);
            }
            events.publish(Item#ChangedEvent.of(changed));
            if (changed.hasLabel("heavy") && changed.total() % 2 == 0) {
              jobs.enqueue(Rebuild#Worker.class, changed.name());
            }
          }

          public List<String> biggest(int count) {
            return items.values().stream()
                .filter(item -> !item.labels().isEmpty())
                .sorted(Comparator.comparingInt(Item#::total).reversed().thenComparing(Item#::name))
                .limit(count)
                .map(Item#::name)
                .toList();
          }

          public Map<Integer, List<Long>> byTotal() {
            return items.values().stream()
                .collect(
                    Collectors.groupingBy(
                        Item#::total, Collectors.mapping(Item#::id, Collectors.toList())));
          }

          public String describe(long id) {
            try {
              String text = find(id).map(item -> item.name() + ": " + item.total()).orElse("none");
              return text + " (" + neighbour.lines(List.of(text)).size() + ")";
            } catch (RuntimeException e) {
              return "unknown, since " + e.getMessage();
            }
          }
        PLANTED}
        """
            .replace("PLANTED", planted));
  }

  /** The same without events and jobs. */
  String plainService() {
    return service("")
        .replace("EventStore events, JobEngine jobs, ", "")
        .lines()
        .filter(line -> !ABOUT_EVENTS.matcher(line).find())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  String workerCall() {
    return """

      public void rebuildAll() {
        new com.acme.NEIGHBOUR.Rebuild0Worker().perform("all");
      }
    """;
  }

  String foreignEvent() {
    return """

      public void tell() {
        events.publish(com.acme.NEIGHBOUR.Item0ChangedEvent.of(null));
      }
    """;
  }

  String report() {
    return fill(
        """
        package com.acme.DOMAIN;

        import java.util.ArrayList;
        import java.util.List;
        import java.util.Locale;
        import java.util.TreeMap;

        public class Item#Report {
          private static final int WIDTH = 72;

          private final TreeMap<String, Integer> words = new TreeMap<>();

          public List<String> lines(List<String> texts) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String text : texts) {
              for (String word : text.split(" ")) {
                words.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
                if (line.length() + word.length() >= WIDTH) {
                  lines.add(line.toString());
                  line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
              }
            }
            if (line.length() > 0) {
              lines.add(line.toString());
            }
            return lines;
          }

          public double average() {
            return words.isEmpty()
                ? 0
                : words.values().stream().mapToInt(Integer::intValue).average().orElse(0) * 100 / 3;
          }

          protected <T extends Comparable<T>> T greatest(List<? extends T> values) {
            T greatest = values.get(0);
            for (T value : values) {
              greatest = value.compareTo(greatest) > 0 ? value : greatest;
            }
            return greatest;
          }
        }
        """);
  }

  static String subscriptions(int domain, IntStream groups) {
    String lines =
        groups
            .mapToObj(
                group ->
                    "    registry.subscribe(Update#Worker.class).to(Item#ChangedEvent.class).when(event ->"
                            .replace("#", String.valueOf(group))
                        + " event.total() > 0);\n")
            .collect(Collectors.joining());
    return """
    package com.acme.domain%d;

    import dev.ringfence.eventstore.Registry;
    import dev.ringfence.eventstore.Subscriptions;

    public final class Domain%dSubscriptions implements Subscriptions {
      @Override
      public void register(Registry registry) {
    %s  }
    }
    """
        .formatted(domain, domain, lines);
  }
}
