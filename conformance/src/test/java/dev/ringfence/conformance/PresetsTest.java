package dev.ringfence.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.vocabulary.CostlyWord;
import dev.ringfence.boundary.vocabulary.EventWord;
import dev.ringfence.boundary.vocabulary.Mark;
import dev.ringfence.boundary.vocabulary.MethodName;
import dev.ringfence.boundary.vocabulary.SubscriberWord;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import dev.ringfence.boundary.vocabulary.Words;
import dev.ringfence.boundary.vocabulary.WorkerWord;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that its library does not have would be a rule that sees nothing. */
class PresetsTest {

  private static final int AT_LEAST = 60;
  private static final int NEWEST_JAVA = 21;

  private final ClassLoader own = Thread.currentThread().getContextClassLoader();

  @TempDir Path folder;

  @AfterEach
  void takeTheLibraryAway() {
    Thread.currentThread().setContextClassLoader(own);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alpine",
        "axon",
        "db-scheduler",
        "guava",
        "jakarta",
        "jobrunr",
        "quartz",
        "spring"
      })
  void nameWhatTheirLibrariesHave(String preset) throws IOException {
    Vocabulary words = vocabulary(preset);
    List<Path> jars = Workspace.presetLibraries(preset);
    assertThat(jars).isNotEmpty();
    try (URLClassLoader library = Workspace.loaderOf(jars, own)) {
      Thread.currentThread().setContextClassLoader(library);
      for (WorkerWord word : words.words().workers()) {
        check(word, library);
      }
      for (SubscriberWord word : words.words().subscribers()) {
        Stream<String> handler = Stream.ofNullable(word.handler());
        checkMethods(word.type(), Stream.concat(handler, word.sealed().stream()).toList(), library);
      }
      for (String annotation : words.words().subscriberAnnotations()) {
        checkAnnotation(annotation, library);
      }
      for (String annotation : words.words().wiringAnnotations()) {
        checkAnnotation(annotation, library);
      }
      for (EventWord word : words.words().events()) {
        if (word.mark() instanceof Mark.OfType ofType) {
          load(ofType.type(), library);
        }
        for (MethodName method : word.publishedBy()) {
          checkMethods(method.type(), List.of(method.method()), library);
        }
      }
    }
  }

  /** It names more libraries than are fetched; of those that are, each name has to be right. */
  @Test
  void namesOfThePlatformAreRightWhereItsLibraryIsThere() throws IOException {
    Words words = vocabulary("ringfence").words();
    List<Path> jars = Workspace.presetLibraries("platform");
    assertThat(jars).isNotEmpty();
    Set<String> packages = new HashSet<>();
    for (Path jar : jars) {
      packages.addAll(packagesOf(jar));
    }
    try (URLClassLoader library = Workspace.loaderOf(jars, own)) {
      Thread.currentThread().setContextClassLoader(library);
      Predicate<String> isThere =
          type -> type.startsWith("java.") || packages.contains(packageOf(type));
      List<String> types =
          Stream.of(
                  words.costly().stream()
                      .filter(CostlyWord.OfType.class::isInstance)
                      .map(word -> ((CostlyWord.OfType) word).type()),
                  words.entities().stream().map(PresetsTest::nameOf),
                  words.entityCallbacks().stream().map(PresetsTest::nameOf))
              .flatMap(names -> names)
              .filter(isThere)
              .toList();
      assertThat(types).hasSizeGreaterThan(AT_LEAST);
      types.forEach(type -> load(type, library));
      for (CostlyWord word : words.costly()) {
        if (word instanceof CostlyWord.OfMethod named
            && isThere.test(named.method().type())
            && !isPerhapsOfALaterJdk(named)) {
          checkMethods(named.method().type(), List.of(named.method().method()), library);
        }
      }
    }
  }

  private static boolean isPerhapsOfALaterJdk(CostlyWord.OfMethod word) {
    return word.method().type().startsWith("java.") && Runtime.version().feature() < NEWEST_JAVA;
  }

  private static Set<String> packagesOf(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class") && name.indexOf('/') > 0)
          .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
          .collect(Collectors.toSet());
    }
  }

  /** All before the first simple name, which begins with a capital letter. */
  private static String packageOf(String type) {
    return type.replaceFirst("\\.\\p{Lu}.*", "");
  }

  private static String nameOf(Mark mark) {
    return mark instanceof Mark.OfType ofType
        ? ofType.type()
        : ((Mark.Annotated) mark).annotation();
  }

  private Vocabulary vocabulary(String preset) throws IOException {
    Path file = folder.resolve("ringfence.yml");
    Files.writeString(file, "{domains: {root: a}, vocabularies: [" + preset + "]}");
    return ConfigFile.read(file).vocabulary();
  }

  private static void check(WorkerWord word, ClassLoader library) {
    if (word instanceof WorkerWord.OfType ofType) {
      checkMethods(ofType.type(), ofType.runBy(), library);
    } else if (word instanceof WorkerWord.Annotated annotated) {
      checkAnnotation(annotated.annotation(), library);
    }
    for (MethodName method : word.enqueuedBy()) {
      checkMethods(method.type(), Set.of(method.method()), library);
    }
  }

  private static void checkAnnotation(String annotation, ClassLoader library) {
    assertThat(load(annotation, library).isAnnotation()).as(annotation).isTrue();
  }

  private static void checkMethods(String type, Collection<String> methods, ClassLoader library) {
    assertThat(load(type, library).getAllMethods().stream().map(JavaMethod::getName))
        .as(type)
        .containsAll(methods);
  }

  /** By its canonical name: what follows the top-level type is nested in it. */
  private static JavaClass load(String type, ClassLoader library) {
    String top = packageOf(type);
    String binary = top + "." + type.substring(top.length() + 1).replace('.', '$');
    URL file = library.getResource(binary.replace('.', '/') + ".class");
    assertThat(file).as(type).isNotNull();
    return new ClassFileImporter().importUrl(file).get(binary);
  }
}
