package dev.ringfence.boundary.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.config.ConfigFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {

  @TempDir private Path folder;

  private Vocabulary vocabulary() throws IOException {
    return ConfigFile.read(
            Files.writeString(
                folder.resolve("ringfence.yml"),
                """
                domains: {root: app}
                vocabularies: []
                workers:
                  - {type: jobs.Job, run-by: [perform]}
                  - {annotated: jobs.Async}
                  - {enqueued-by: [jobs.Pool#submit]}
                subscribers:
                  - {type: bus.Listener, sealed: inform, handler: on}
                  - {annotated: bus.On}
                entities: [{type: orm.Persistent}, {annotated: orm.Stored}]
                entity-callbacks: [{type: orm.Listener}, {annotated: orm.Saved}]
                costly: [client.Remote, client.Half#slow, com.acme.slow..]
                """))
        .vocabulary();
  }

  @Test
  void tellsEnginesWhatMakesAWorker() throws IOException {
    Vocabulary vocabulary = vocabulary();
    assertThat(vocabulary.roleTypes()).containsExactlyInAnyOrder("jobs.Job", "bus.Listener");
    assertThat(vocabulary.workerAnnotations()).containsExactlyInAnyOrder("jobs.Async", "bus.On");
    assertThat(vocabulary.runBy("jobs.Job")).containsExactly("perform");
    assertThat(vocabulary.runBy("bus.Listener")).containsExactlyInAnyOrder("inform", "on");
    assertThat(vocabulary.runBy("jobs.Pool")).isEmpty();
    assertThat(vocabulary.isSubscriberAnnotation("jobs.Async")).isFalse();
  }

  @Test
  void keepsTypesMethodsAndPackagesApart() throws IOException {
    CostlyCode costly = vocabulary().costly();
    assertThat(costly.types()).contains("client.Remote").doesNotContain("client.Half");
    assertThat(costly.methods().typesOf("slow")).containsExactly("client.Half");
    assertThat(costly.isCostlyPackage("com.acme.slow.deep")).isTrue();
    assertThat(costly.isCostlyPackage("com.acme")).isFalse();
  }

  @Test
  void keepsTypesAndAnnotationsApart() throws IOException {
    Vocabulary vocabulary = vocabulary();
    assertThat(vocabulary.entityTypes()).contains("orm.Persistent").doesNotContain("orm.Stored");
    assertThat(vocabulary.entityAnnotations())
        .contains("orm.Stored")
        .doesNotContain("orm.Persistent");
    assertThat(vocabulary.entityCallbackTypes())
        .contains("orm.Listener")
        .doesNotContain("orm.Saved");
    assertThat(vocabulary.entityCallbackAnnotations()).contains("orm.Saved");
  }

  @Test
  void writesAMethodAsItIsRead() {
    MethodName method = MethodName.parse("a.b.C#run");
    assertThat(method).hasToString("a.b.C#run");
    assertThat(method.type()).isEqualTo("a.b.C");
    assertThat(method.method()).isEqualTo("run");
  }
}
