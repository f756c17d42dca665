package dev.ringfence.boundary.contract;

import dev.ringfence.boundary.facts.TypeName;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the types of the Java platform are in JSON, and which of them a reader may take for which.
 */
final class FieldTerms {

  private static final Map<String, String> BY_JAVA_TYPE =
      Map.ofEntries(
          Map.entry("boolean", "boolean"),
          Map.entry("java.lang.Boolean", "boolean"),
          Map.entry("byte", "int"),
          Map.entry("java.lang.Byte", "int"),
          Map.entry("short", "int"),
          Map.entry("java.lang.Short", "int"),
          Map.entry("int", "int"),
          Map.entry("java.lang.Integer", "int"),
          Map.entry("java.util.OptionalInt", "int"),
          Map.entry("long", "long"),
          Map.entry("java.lang.Long", "long"),
          Map.entry("java.util.OptionalLong", "long"),
          Map.entry("java.math.BigInteger", "integer"),
          Map.entry("float", "float"),
          Map.entry("java.lang.Float", "float"),
          Map.entry("double", "double"),
          Map.entry("java.lang.Double", "double"),
          Map.entry("java.util.OptionalDouble", "double"),
          Map.entry("java.math.BigDecimal", "decimal"),
          Map.entry("char", "char"),
          Map.entry("java.lang.Character", "char"),
          Map.entry("java.lang.String", "string"),
          Map.entry("java.lang.CharSequence", "string"),
          Map.entry("java.util.UUID", "uuid"),
          Map.entry("java.net.URI", "uri"),
          Map.entry("java.net.URL", "uri"),
          Map.entry("java.util.Locale", "locale"),
          Map.entry("java.util.Currency", "currency"),
          Map.entry("java.time.ZoneId", "zone"),
          Map.entry("java.time.ZoneOffset", "zone"),
          Map.entry("java.util.TimeZone", "zone"),
          Map.entry("java.time.Instant", "instant"),
          Map.entry("java.util.Date", "instant"),
          Map.entry("java.time.LocalDate", "date"),
          Map.entry("java.time.LocalTime", "time"),
          Map.entry("java.time.LocalDateTime", "date-time"),
          Map.entry("java.time.OffsetTime", "offset-time"),
          Map.entry("java.time.OffsetDateTime", "offset-date-time"),
          Map.entry("java.time.ZonedDateTime", "zoned-date-time"),
          Map.entry("java.time.Year", "year"),
          Map.entry("java.time.YearMonth", "year-month"),
          Map.entry("java.time.MonthDay", "month-day"),
          Map.entry("java.time.DayOfWeek", "day-of-week"),
          Map.entry("java.time.Month", "month"),
          Map.entry("java.time.Duration", "duration"),
          Map.entry("java.time.Period", "period"),
          Map.entry("byte[]", "bytes"),
          Map.entry("java.lang.Object", "any"));

  /** Those whose values a reader of the other takes as they are. */
  private static final Map<String, Set<String>> WIDER =
      Map.ofEntries(
          Map.entry("int", Set.of("long", "integer", "double", "decimal")),
          Map.entry("long", Set.of("integer", "decimal")),
          Map.entry("integer", Set.of("decimal")),
          Map.entry("float", Set.of("double", "decimal")),
          Map.entry("double", Set.of("decimal")),
          Map.entry("char", Set.of("string")),
          Map.entry("uuid", Set.of("string")),
          Map.entry("uri", Set.of("string")),
          Map.entry("locale", Set.of("string")),
          Map.entry("currency", Set.of("string")),
          Map.entry("zone", Set.of("string")),
          Map.entry("day-of-week", Set.of("string")),
          Map.entry("month", Set.of("string")));

  private static final Set<String> LISTS =
      Set.of(
          "java.lang.Iterable",
          "java.util.ArrayList",
          "java.util.Collection",
          "java.util.Deque",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.LinkedList",
          "java.util.List",
          "java.util.NavigableSet",
          "java.util.Queue",
          "java.util.SequencedCollection",
          "java.util.SequencedSet",
          "java.util.Set",
          "java.util.SortedSet",
          "java.util.TreeSet");

  private static final Set<String> MAPS =
      Set.of(
          "java.util.EnumMap",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.Map",
          "java.util.NavigableMap",
          "java.util.SequencedMap",
          "java.util.SortedMap",
          "java.util.TreeMap",
          "java.util.concurrent.ConcurrentMap");

  private static final Set<String> OPTIONALS =
      Set.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  /** Before a name of which the package is not known. */
  private static final String UNRESOLVED = "?.";

  private FieldTerms() {}

  /** The word for a type of the platform, by its canonical name; null if there is none. */
  static @Nullable String ofJavaType(String type) {
    return BY_JAVA_TYPE.get(type);
  }

  static boolean isList(String type) {
    return LISTS.contains(type);
  }

  static boolean isMap(String type) {
    return MAPS.contains(type);
  }

  static boolean isOptional(String type) {
    return OPTIONALS.contains(type);
  }

  /** The word for a type that is not declared in the code base. */
  static String foreign(TypeName type) {
    String name = type.qualifiedName();
    return type.isResolved() && name.contains(".") ? name : UNRESOLVED + name;
  }

  static boolean isUnresolved(String term) {
    return term.startsWith(UNRESOLVED);
  }

  static String simpleName(String term) {
    return term.substring(term.lastIndexOf('.') + 1);
  }

  /** All words, and those that take further types, sorted. */
  static Set<String> all() {
    Set<String> all = new TreeSet<>(new TreeMap<>(BY_JAVA_TYPE).values());
    all.addAll(Set.of("enum", "list", "map", "object"));
    return all;
  }

  /** Whether a reader of the wider one takes all values of the other. */
  static boolean isWider(String wider, String narrower) {
    return WIDER.getOrDefault(narrower, Set.of()).contains(wider);
  }
}
