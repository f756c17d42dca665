package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.EventStoreBuilder;
import dev.ringfence.eventstore.EventStoreListener;
import dev.ringfence.eventstore.FailedDeliveryListener;
import dev.ringfence.eventstore.JobEngine;
import dev.ringfence.eventstore.Subscriptions;
import dev.ringfence.eventstore.TransactionHook;
import dev.ringfence.eventstore.WorkerFactory;
import dev.ringfence.eventstore.micrometer.EventStoreMeters;
import dev.ringfence.eventstore.spring.transaction.SpringTransactionHook;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The event store of an application with at least one bean of {@link Subscriptions}. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration"
    })
@ConditionalOnBean(Subscriptions.class)
@ConditionalOnProperty(
    name = "ringfence.event-store.enabled",
    havingValue = "true",
    matchIfMissing = true)
@EnableConfigurationProperties(EventStoreProperties.class)
public class EventStoreAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  WorkerFactory eventStoreWorkerFactory(
      AutowireCapableBeanFactory beans, EventStoreProperties properties) {
    return new SpringWorkerFactory(beans, properties.checkWorkers());
  }

  // The store closes its engine.
  @Bean(destroyMethod = "")
  @ConditionalOnMissingBean
  JobEngine eventStoreEngine(EventStoreProperties properties) {
    return switch (properties.engine()) {
      case AUTO, IN_PROCESS -> JobEngine.inProcess(properties.inProcess().settings());
      case DIRECT -> JobEngine.direct();
      case DB_SCHEDULER ->
          throw new IllegalStateException(
              "ringfence.event-store.engine is db-scheduler, which needs"
                  + " ringfence-runtime-db-scheduler and spring-jdbc on the class path, and one bean"
                  + " of a DataSource (or a primary one)");
    };
  }

  @Bean
  RecentLag eventStoreRecentLag() {
    return new RecentLag();
  }

  @Bean
  @ConditionalOnMissingBean(EventStore.class)
  ManagedEventStore eventStore(
      ObjectProvider<Subscriptions> subscriptions,
      EventStoreProperties properties,
      WorkerFactory workers,
      JobEngine engine,
      ObjectProvider<EventStoreListener> listeners,
      ObjectProvider<FailedDeliveryListener> failures,
      ObjectProvider<ObservationRegistry> observations,
      ObjectProvider<TransactionHook> transactions,
      ObjectProvider<EventStoreCustomizer> customizers,
      ObjectProvider<StartedStoreListener> started) {
    EventStoreBuilder builder =
        EventStore.of(subscriptions.orderedStream().toArray(Subscriptions[]::new))
            .createWorkersWith(workers)
            .reportTo(new StoreListeners(listeners.orderedStream().toList()));
    List<FailedDeliveryListener> told = failures.orderedStream().toList();
    builder.onFailedDelivery(failed -> told.forEach(each -> each.deliveryFailed(failed)));
    observations.ifUnique(builder::observeWith);
    transactions.ifUnique(builder::bindToCommitsOf);
    if (properties.domainsUnder() != null) {
      builder.domainsUnder(properties.domainsUnder());
    }
    String key = properties.correlationIdFromMdc();
    if (key != null) {
      builder.correlationIdFrom(() -> Optional.ofNullable(MDC.get(key)));
    }
    customizers.orderedStream().forEach(each -> each.customize(builder));
    return new ManagedEventStore(builder, engine, started.orderedStream().toList());
  }

  /** What is published in a transaction of Spring waits for its commit. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(TransactionSynchronizationManager.class)
  static class Transactions {

    @Bean
    @ConditionalOnMissingBean(TransactionHook.class)
    SpringTransactionHook eventStoreTransactionHook() {
      return new SpringTransactionHook();
    }
  }

  /** Meters, where the application has a registry of them. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(MeterRegistry.class)
  @ConditionalOnBean(MeterRegistry.class)
  static class Meters {

    @Bean
    @ConditionalOnMissingBean
    EventStoreMeters eventStoreMeters(MeterRegistry registry) {
      return new EventStoreMeters(registry);
    }

    @Bean
    StartedStoreListener eventStoreGauges(EventStoreMeters meters) {
      return meters::watch;
    }
  }
}
