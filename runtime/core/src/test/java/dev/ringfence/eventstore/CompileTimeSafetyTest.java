package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler already refuses, so that the check at start need not. */
final class CompileTimeSafetyTest {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class)",
        "registry.subscribe(AnnounceTagWorker.class).to(SignedTagPushedEvent.class)",
        "registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class)"
            + ".when(push -> push.ref().isEmpty())",
        "registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class)"
            + ".when(PushReceivedEvent::ref).eq(\"main\").when(push -> true)",
        "registry.subscribe(UpdateHeadPipelineWorker.class).to(PipelineCreatedEvent.class)"
            + ".when(PipelineCreatedEvent::pipelineId).in(java.util.List.of(1L, 2L))",
        "registry.subscribe(AnnounceTagWorker.class)"
            + ".toAnyOf(java.util.List.of(TagPushedEvent.class, SignedTagPushedEvent.class))",
        "engine.enqueue(CollectGarbageWorker.class, \"acme/forge\")"
      })
  void compiles(String statement) {
    assertThat(errorsIn(statement)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "registry.subscribe(CreatePipelineWorker.class).to(PipelineCreatedEvent.class)",
        "registry.subscribe(CollectGarbageWorker.class).to(PushReceivedEvent.class)",
        "registry.subscribe(CreatePipelineWorker.class).when(push -> true)",
        "registry.subscribe(CreatePipelineWorker.class).to(String.class)",
        "registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class)"
            + ".when(push -> push.pipelineId() > 1)",
        "registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class)"
            + ".when(PushReceivedEvent::ref).eq(1)",
        "registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class)"
            + ".when(PushReceivedEvent::ref).delay(null)",
        "registry.subscribe(CreatePipelineWorker.class)"
            + ".toAnyOf(java.util.List.of(PipelineCreatedEvent.class))",
        "engine.enqueue(CollectGarbageWorker.class, 1)",
        "engine.enqueue(String.class, \"acme/forge\")"
      })
  void doesNotCompile(String statement) {
    assertThat(errorsIn(statement)).isNotEmpty();
  }

  private String errorsIn(String statement) {
    String source =
        """
        package dev.ringfence.eventstore;
        import dev.ringfence.eventstore.Forge.*;
        class Domain {
          void wire(Registry registry, JobEngine engine) {
            %s;
          }
        }
        """
            .formatted(statement);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    compiler
        .getTask(
            errors,
            null,
            null,
            List.of("-proc:none", "-d", temp.toString()),
            null,
            List.of(new InMemorySource(source)))
        .call();
    return errors.toString();
  }

  private static final class InMemorySource extends SimpleJavaFileObject {
    private final String text;

    InMemorySource(String text) {
      super(URI.create("string:///Domain.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
