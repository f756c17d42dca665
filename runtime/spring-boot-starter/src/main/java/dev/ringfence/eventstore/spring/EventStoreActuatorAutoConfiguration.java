package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.EventStore;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** What the Actuator shows of the event store. */
@AutoConfiguration(after = EventStoreAutoConfiguration.class)
@ConditionalOnClass({Endpoint.class, ConditionalOnAvailableEndpoint.class})
@ConditionalOnBean({EventStore.class, RecentLag.class})
public class EventStoreActuatorAutoConfiguration {

  @Bean
  @ConditionalOnAvailableEndpoint
  @ConditionalOnMissingBean
  EventStoreEndpoint eventStoreEndpoint(EventStore store, RecentLag lag) {
    return new EventStoreEndpoint(store, lag);
  }

  @Bean
  @ConditionalOnAvailableEndpoint
  @ConditionalOnMissingBean
  DeadLettersEndpoint deadLettersEndpoint(EventStore store) {
    return new DeadLettersEndpoint(store);
  }

  // Health is shown under the bean's name, less its ending.
  @Bean("eventstoreHealthIndicator")
  @ConditionalOnEnabledHealthIndicator("eventstore")
  @ConditionalOnBean(ManagedEventStore.class)
  @ConditionalOnMissingBean
  EventStoreHealthIndicator eventStoreHealthIndicator(ManagedEventStore store) {
    return new EventStoreHealthIndicator(store);
  }
}
