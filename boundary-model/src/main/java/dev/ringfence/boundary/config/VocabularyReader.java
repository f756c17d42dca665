package dev.ringfence.boundary.config;

import dev.ringfence.boundary.config.YamlMapping.Entry;
import dev.ringfence.boundary.config.YamlMapping.Text;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.vocabulary.CostlyWord;
import dev.ringfence.boundary.vocabulary.EventWord;
import dev.ringfence.boundary.vocabulary.Mark;
import dev.ringfence.boundary.vocabulary.MethodName;
import dev.ringfence.boundary.vocabulary.SubscriberWord;
import dev.ringfence.boundary.vocabulary.Words;
import dev.ringfence.boundary.vocabulary.WorkerWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the keys under which a file names its words. */
final class VocabularyReader {

  /** The keys, in the order of the documentation. */
  static final List<String> KEYS =
      List.of(
          "workers", "subscribers", "events", "costly", "entities", "entity-callbacks", "wiring");

  private static final Pattern TYPE_NAME =
      Pattern.compile(
          "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
              + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*");

  private final Problems problems;
  private final Map<String, Place> types = new TreeMap<>();

  VocabularyReader(Problems problems) {
    this.problems = problems;
  }

  Words read(YamlMapping top) {
    List<String> subscriberAnnotations = new ArrayList<>();
    return new Words(
        words(top, "workers", this::worker),
        words(top, "subscribers", entry -> subscriber(entry, subscriberAnnotations)),
        subscriberAnnotations,
        words(top, "events", this::event),
        top.texts("costly").stream().flatMap(text -> costly(text).stream()).toList(),
        words(top, "entities", this::mark),
        words(top, "entity-callbacks", this::mark),
        words(top, "wiring", this::wiring));
  }

  /** Where each type that the words read so far name is first named, by canonical name. */
  Map<String, Place> types() {
    return types;
  }

  private <W> List<W> words(
      YamlMapping top, String key, Function<YamlMapping, Optional<? extends W>> reader) {
    Entry entry = top.get(key);
    if (entry == null) {
      return List.of();
    }
    List<W> words = new ArrayList<>();
    List<Node> elements = YamlMapping.elements(entry.value(), problems);
    for (Node element : elements) {
      YamlMapping.of(element, "an entry such as '- type: com.acme.jobs.Job'", problems)
          .flatMap(reader)
          .ifPresent(words::add);
    }
    return words;
  }

  private Optional<WorkerWord> worker(YamlMapping entry) {
    entry.allowOnly(Set.of("type", "annotated", "run-by", "enqueued-by", "dedicated"));
    List<MethodName> enqueuedBy = qualifiedMethods(entry, "enqueued-by");
    Optional<String> type = typeName(entry, "type");
    Optional<String> annotation = typeName(entry, "annotated");
    Entry runBy = entry.get("run-by");
    if (isOnlyEnqueued(entry) && runBy == null) {
      return Optional.of(new WorkerWord.InLambda(enqueuedBy));
    }
    if (!namesExactlyOne(entry, "type", "annotated")) {
      return Optional.empty();
    }
    if (runBy != null && entry.get("annotated") != null) {
      problems.add(
          runBy.key(), "'run-by' goes with 'type': an annotated method is run by calling it");
    }
    boolean isDedicated = isDedicated(entry, "run-by");
    return type.isPresent()
        ? type.map(
            name -> new WorkerWord.OfType(name, methods(entry, "run-by"), enqueuedBy, isDedicated))
        : annotation.map(name -> new WorkerWord.Annotated(name, enqueuedBy));
  }

  /** Where nothing says which methods count, all would have to. */
  private boolean isDedicated(YamlMapping entry, String methodsThatCount) {
    Entry dedicated = entry.get("dedicated");
    if (dedicated == null) {
      return true;
    }
    if (entry.get(methodsThatCount) == null) {
      problems.add(
          dedicated.key(),
          "'dedicated' goes with '" + methodsThatCount + "', which alone counts then");
    }
    String value = entry.text("dedicated").map(Text::value).orElse("");
    if (!value.equals("true") && !value.equals("false")) {
      problems.add(dedicated.value(), "'dedicated' is true or false");
    }
    return !value.equals("false");
  }

  private static boolean isOnlyEnqueued(YamlMapping entry) {
    return entry.get("type") == null
        && entry.get("annotated") == null
        && entry.get("enqueued-by") != null;
  }

  /** A word for a type; annotations are noted apart, since all that is said of one is its name. */
  private Optional<SubscriberWord> subscriber(YamlMapping entry, List<String> annotations) {
    entry.allowOnly(
        Set.of("type", "annotated", "sealed", "handler", "subscribed-by", "when", "dedicated"));
    if (!namesExactlyOne(entry, "type", "annotated")) {
      return Optional.empty();
    }
    if (entry.get("annotated") != null) {
      for (String key : List.of("sealed", "handler", "subscribed-by", "when", "dedicated")) {
        Entry tooMuch = entry.get(key);
        if (tooMuch != null) {
          problems.add(
              tooMuch.key(), "'" + key + "' goes with 'type': an annotated method is the handler");
        }
      }
      typeName(entry, "annotated").ifPresent(annotations::add);
      return Optional.empty();
    }
    if (entry.get("sealed") == null && entry.get("handler") == null) {
      problems.add(
          entry.node(), "a subscriber needs 'sealed', 'handler' or both: else nothing is checked");
    }
    Set<String> sealed = methods(entry, "sealed");
    String handler = entry.text("handler").map(Text::value).orElse(null);
    List<MethodName> subscribedBy = qualifiedMethods(entry, "subscribed-by");
    List<MethodName> when = qualifiedMethods(entry, "when");
    boolean isDedicated = isDedicated(entry, "handler");
    return typeName(entry, "type")
        .map(name -> new SubscriberWord(name, sealed, handler, subscribedBy, when, isDedicated));
  }

  private Optional<EventWord> event(YamlMapping entry) {
    entry.allowOnly(Set.of("type", "annotated", "published-by", "named-by"));
    List<MethodName> publishedBy = qualifiedMethods(entry, "published-by");
    String namedBy = typeName(entry, "named-by").orElse(null);
    if (entry.get("type") == null && entry.get("annotated") == null && !publishedBy.isEmpty()) {
      return Optional.of(new EventWord(null, publishedBy, namedBy));
    }
    return markOf(entry).map(mark -> new EventWord(mark, publishedBy, namedBy));
  }

  private Optional<String> wiring(YamlMapping entry) {
    entry.allowOnly(Set.of("annotated"));
    if (entry.get("annotated") == null) {
      problems.add(entry.node(), "this entry names nothing; give it 'annotated'");
    }
    return typeName(entry, "annotated");
  }

  private Optional<Mark> mark(YamlMapping entry) {
    entry.allowOnly(Set.of("type", "annotated"));
    return markOf(entry);
  }

  private Optional<Mark> markOf(YamlMapping entry) {
    if (!namesExactlyOne(entry, "type", "annotated")) {
      return Optional.empty();
    }
    return entry.get("type") == null
        ? typeName(entry, "annotated").map(Mark.Annotated::new)
        : typeName(entry, "type").map(Mark.OfType::new);
  }

  private Optional<CostlyWord> costly(Text text) {
    try {
      return Optional.of(CostlyWord.parse(text.value()));
    } catch (IllegalArgumentException e) {
      problems.add(text.node(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private boolean namesExactlyOne(YamlMapping entry, String... keys) {
    long named = List.of(keys).stream().filter(key -> entry.get(key) != null).count();
    if (named != 1) {
      problems.add(
          entry.node(),
          named == 0
              ? "this entry names nothing; give it " + quoted(keys)
              : "this entry names two things; give each its own entry");
    }
    return named == 1;
  }

  private static String quoted(String... keys) {
    return List.of(keys).stream().map(key -> "'" + key + "'").collect(Collectors.joining(" or "));
  }

  private Optional<String> typeName(YamlMapping entry, String key) {
    return entry
        .text(key)
        .filter(text -> isTypeName(text.value(), text.node()))
        .map(text -> text.value().replace('$', '.'));
  }

  private boolean isTypeName(String name, Node node) {
    boolean valid = TYPE_NAME.matcher(name).matches();
    if (valid) {
      node.getStartMark()
          .map(
              mark ->
                  new Place(RingfenceConfig.FILE_NAME, mark.getLine() + 1, mark.getColumn() + 1))
          .ifPresent(place -> types.putIfAbsent(name.replace('$', '.'), place));
    } else {
      problems.add(
          node, "'" + name + "' is no type; write its full name, such as com.acme.jobs.Job");
    }
    return valid;
  }

  private Set<String> methods(YamlMapping entry, String key) {
    return entry.texts(key).stream()
        .filter(
            text -> {
              boolean simple = isSimpleName(text.value());
              if (!simple) {
                problems.add(
                    text.node(), "'" + text.value() + "' is no method; write its name alone");
              }
              return simple;
            })
        .map(Text::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isSimpleName(String name) {
    return name.indexOf('.') < 0 && TYPE_NAME.matcher(name).matches();
  }

  private List<MethodName> qualifiedMethods(YamlMapping entry, String key) {
    return entry.texts(key).stream().flatMap(text -> method(text).stream()).toList();
  }

  private Optional<MethodName> method(Text text) {
    try {
      MethodName method = MethodName.parse(text.value().replace('$', '.'));
      return isTypeName(method.type(), text.node()) ? Optional.of(method) : Optional.empty();
    } catch (IllegalArgumentException e) {
      problems.add(text.node(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
