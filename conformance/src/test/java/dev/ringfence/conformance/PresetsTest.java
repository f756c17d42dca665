package dev.ringfence.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.vocabulary.EventWord;
import dev.ringfence.boundary.vocabulary.Mark;
import dev.ringfence.boundary.vocabulary.MethodName;
import dev.ringfence.boundary.vocabulary.SubscriberWord;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import dev.ringfence.boundary.vocabulary.WorkerWord;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that its library does not have would be a rule that sees nothing. */
class PresetsTest {

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

  private Vocabulary vocabulary(String preset) throws IOException {
    Path file = folder.resolve("ringfence.yml");
    Files.writeString(file, "{domains: {root: a}, vocabularies: [" + preset + "]}");
    return ConfigFile.read(file).vocabulary();
  }

  private static void check(WorkerWord word, ClassLoader library) {
    if (word instanceof WorkerWord.OfType ofType) {
      checkMethods(ofType.type(), ofType.runBy(), library);
    } else if (word instanceof WorkerWord.Annotated annotated) {
      JavaClass annotation = load(annotated.annotation(), library);
      assertThat(annotation.isAnnotation()).as(annotated.annotation()).isTrue();
    }
    for (MethodName method : word.enqueuedBy()) {
      checkMethods(method.type(), Set.of(method.method()), library);
    }
  }

  private static void checkMethods(String type, Collection<String> methods, ClassLoader library) {
    assertThat(load(type, library).getAllMethods().stream().map(JavaMethod::getName))
        .as(type)
        .containsAll(methods);
  }

  private static JavaClass load(String type, ClassLoader library) {
    URL file = library.getResource(type.replace('.', '/') + ".class");
    assertThat(file).as(type).isNotNull();
    return new ClassFileImporter().importUrl(file).get(type);
  }
}
