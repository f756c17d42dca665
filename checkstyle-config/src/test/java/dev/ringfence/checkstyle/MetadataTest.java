package dev.ringfence.checkstyle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.api.AbstractCheck;
import com.puppycrawl.tools.checkstyle.meta.ModuleDetails;
import com.puppycrawl.tools.checkstyle.meta.ModulePropertyDetails;
import com.puppycrawl.tools.checkstyle.meta.ModuleType;
import com.puppycrawl.tools.checkstyle.meta.XmlMetaReader;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What editors say of the checks is what the checks are. */
class MetadataTest {

  static Stream<Class<? extends AbstractCheck>> checks() {
    return Stream.of(
        SubscriberOverridesPerformCheck.class,
        SubscriberWithoutHandleEventCheck.class,
        CrossDomainWorkerCallCheck.class,
        EventNotImmutableCheck.class,
        EventNamingCheck.class,
        DomainInternalAccessCheck.class,
        EventPackageCheck.class,
        WorkerPackageCheck.class,
        WorkerNameCheck.class,
        SubscriptionsClassCheck.class);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void checkstylesOwnNamesEveryPropertyAndMessage(Class<?> check) throws Exception {
    ModuleDetails details =
        XmlMetaReader.read(
            resource("checkstylemeta-" + check.getSimpleName() + ".xml"), ModuleType.CHECK);
    assertThat(details.getFullQualifiedName()).isEqualTo(check.getName());
    assertThat(details.getName() + "Check").isEqualTo(check.getSimpleName());
    assertThat(details.getDescription()).endsWith(".");
    assertThat(details.getProperties())
        .extracting(ModulePropertyDetails::getName)
        .containsExactlyElementsOf(properties(check));
    assertThat(details.getViolationMessageKeys())
        .containsExactlyInAnyOrderElementsOf(messages(check));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void eclipseNamesEveryPropertyAndMessage(Class<?> check) throws Exception {
    String xml =
        new String(resource("checkstyle-metadata.xml").readAllBytes(), StandardCharsets.UTF_8);
    int start = xml.indexOf("internal-name=\"" + check.getSimpleName() + "\"");
    String own = xml.substring(start, xml.indexOf("</rule-metadata>", start));
    assertThat(own).contains("internal-name=\"" + check.getName() + "\"");
    Properties texts = new Properties();
    texts.load(resource("checkstyle-metadata.properties"));
    for (String property : properties(check)) {
      assertThat(own).contains("<property-metadata name=\"" + property + "\"");
      assertThat(texts.getProperty(check.getSimpleName() + "." + property)).endsWith(".");
    }
    for (String message : messages(check)) {
      assertThat(own).contains("<message-key key=\"" + message + "\"/>");
    }
    assertThat(texts.getProperty(check.getSimpleName() + ".desc")).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void everyMessageHasAText(Class<?> check) throws Exception {
    Properties texts = new Properties();
    texts.load(resource("messages.properties"));
    assertThat(texts.stringPropertyNames()).containsAll(messages(check));
  }

  private static InputStream resource(String name) {
    return requireNonNull(MetadataTest.class.getResourceAsStream(name), name);
  }

  private static List<String> properties(Class<?> check) {
    TreeSet<String> names = new TreeSet<>();
    for (Class<?> type = check; type != AbstractCheck.class; type = type.getSuperclass()) {
      Arrays.stream(type.getDeclaredMethods())
          .map(Method::getName)
          .filter(name -> name.startsWith("set"))
          .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4))
          .forEach(names::add);
    }
    return List.copyOf(names);
  }

  private static List<String> messages(Class<?> check) throws IllegalAccessException {
    TreeSet<String> keys = new TreeSet<>();
    for (Field field : check.getFields()) {
      if (field.getName().startsWith("MSG_")) {
        keys.add((String) field.get(null));
      }
    }
    return List.copyOf(keys);
  }
}
