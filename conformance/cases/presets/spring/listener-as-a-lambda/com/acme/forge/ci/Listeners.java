package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Listeners {

  @Bean
  ApplicationListener<PushReceivedEvent> onPush() {
    return event -> create(event.ref());
  }

  @Bean
  ApplicationListener<PayloadApplicationEvent<String>> onText() {
    return ApplicationListener.forPayload(this::create);
  }

  void register(ConfigurableApplicationContext context) {
    ApplicationListener<PushReceivedEvent> listener = this::listen;
    context.addApplicationListener(listener);
  }

  private void listen(PushReceivedEvent event) {
    create(event.ref());
  }

  private void create(String ref) {
    System.out.println(ref);
  }
}
