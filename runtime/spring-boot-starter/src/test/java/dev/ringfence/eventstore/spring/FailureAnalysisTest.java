package dev.ringfence.eventstore.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.eventstore.Subscriptions;
import dev.ringfence.eventstore.spring.Forge.CreatePipelineWorker;
import dev.ringfence.eventstore.spring.Forge.PushReceivedEvent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What somebody reads who starts an application with wrong subscriptions. */
class FailureAnalysisTest {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(Forge.Beans.class)
  static class Application {
    @Bean
    Subscriptions twice() {
      return registry -> registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class);
    }
  }

  @Test
  void saysWhatIsWrongAndWhatToDo() {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      SpringApplication application =
          new SpringApplicationBuilder(Application.class)
              .web(WebApplicationType.NONE)
              .properties(
                  "spring.main.banner-mode=off", "spring.autoconfigure.exclude=" + NO_DATABASE)
              .build();
      assertThatThrownBy(application::run).isNotNull();
    } finally {
      System.setOut(out);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("APPLICATION FAILED TO START")
        .contains("The event store cannot start. A subscription is wrong:")
        .contains("is subscribed twice; remove one of the two")
        .contains("Correct them in the beans of dev.ringfence.eventstore.Subscriptions.");
  }

  private static final String NO_DATABASE =
      "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration";
}
