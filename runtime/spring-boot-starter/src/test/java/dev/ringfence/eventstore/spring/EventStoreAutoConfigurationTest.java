package dev.ringfence.eventstore.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.EventStoreListener;
import dev.ringfence.eventstore.FailedDeliveryListener;
import dev.ringfence.eventstore.InvalidSubscriptionsException;
import dev.ringfence.eventstore.JobEngine;
import dev.ringfence.eventstore.RejectedJobException;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.Subscriptions;
import dev.ringfence.eventstore.TransactionHook;
import dev.ringfence.eventstore.dbscheduler.DbSchedulerEngine;
import dev.ringfence.eventstore.spring.Forge.CrashedEvent;
import dev.ringfence.eventstore.spring.Forge.Journal;
import dev.ringfence.eventstore.spring.Forge.PushReceivedEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class EventStoreAutoConfigurationTest {

  private final ApplicationContextRunner empty =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  EventStoreAutoConfiguration.class,
                  EventStoreActuatorAutoConfiguration.class,
                  DbSchedulerAutoConfiguration.class));

  private final ApplicationContextRunner application =
      empty
          .withUserConfiguration(Forge.Beans.class)
          .withPropertyValues("ringfence.event-store.engine=direct");

  @Test
  void doesNothingWithoutSubscriptions() {
    empty.run(
        context ->
            assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(EventStore.class)
                .doesNotHaveBean(JobEngine.class));
  }

  @Test
  void needsNothingButSubscriptions() {
    application.run(
        context -> {
          context.getBean(EventStore.class).publish(new PushReceivedEvent("main"));
          assertThat(context.getBean(Journal.class).lines).containsExactly("pipeline main");
          assertThat(context).hasSingleBean(TransactionHook.class);
        });
  }

  @Test
  void isSwitchedOffByAProperty() {
    application
        .withPropertyValues("ringfence.event-store.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(EventStore.class));
  }

  @Test
  void runsWithoutWhatIsOptional() {
    application
        .withClassLoader(
            new FilteredClassLoader(
                TransactionSynchronizationManager.class, MeterRegistry.class, Endpoint.class))
        .run(
            context -> {
              context.getBean(EventStore.class).publish(new PushReceivedEvent("main"));
              assertThat(context.getBean(Journal.class).lines).hasSize(1);
              assertThat(context).doesNotHaveBean(TransactionHook.class);
            });
  }

  @Test
  void runsWithinTheProcessWhereTheDurableEngineIsNotThere() {
    ApplicationContextRunner withDatabase =
        application
            .withPropertyValues("ringfence.event-store.engine=auto")
            .withBean(DataSource.class, JdbcDataSource::new);
    withDatabase
        .withClassLoader(new FilteredClassLoader(DbSchedulerEngine.class))
        .run(
            context -> {
              Journal journal = context.getBean(Journal.class);
              context.getBean(EventStore.class).publish(new PushReceivedEvent("main"));
              context.close();
              assertThat(journal.lines).containsExactly("pipeline main");
            });
    // Without it, the data source, which leads nowhere, is asked.
    withDatabase.run(context -> assertThat(context).hasFailed());
  }

  @Test
  void leavesWhatTheApplicationDecides() {
    JobEngine engine = JobEngine.direct();
    application
        .withBean(JobEngine.class, () -> engine)
        .run(context -> assertThat(context.getBean(JobEngine.class)).isSameAs(engine));
  }

  @Test
  void createsAFreshWorkerForEachEvent() {
    application.run(
        context -> {
          Journal journal = context.getBean(Journal.class);
          assertThat(journal.workers).hasValue(0);
          EventStore store = context.getBean(EventStore.class);
          store.publish(new PushReceivedEvent("a"));
          store.publish(new PushReceivedEvent("b"));
          assertThat(journal.workers).hasValue(2);
        });
  }

  record Unavailable() {}

  static final class NeedyWorker implements Subscriber<PushReceivedEvent> {
    NeedyWorker(Unavailable needed) {
      assertThat(needed).isNotNull();
    }

    @Override
    public void handleEvent(PushReceivedEvent event) {}
  }

  @Test
  void noticesAtStartWhatCannotBeCreated() {
    Subscriptions needy =
        registry -> registry.subscribe(NeedyWorker.class).to(PushReceivedEvent.class);
    application
        .withBean("needy", Subscriptions.class, () -> needy)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .isInstanceOf(InvalidSubscriptionsException.class)
                    .hasMessageContaining(NeedyWorker.class.getName())
                    .hasMessageContaining("cannot be created by Spring")
                    .hasMessageContaining(Unavailable.class.getName()));
    application
        .withBean("needy", Subscriptions.class, () -> needy)
        .withPropertyValues("ringfence.event-store.check-workers=false")
        .run(context -> assertThat(context).hasNotFailed());
  }

  static final class Hasty implements InitializingBean {
    private final EventStore store;

    Hasty(EventStore store) {
      this.store = store;
    }

    @Override
    public void afterPropertiesSet() {
      store.publish(new PushReceivedEvent("early"));
    }
  }

  @Test
  void doesNotRunBeforeAllBeansAreThere() {
    application
        .withBean(Hasty.class)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("does not run yet")
                    .hasMessageContaining("ApplicationReadyEvent"));
  }

  @Test
  void stopsWithTheContext() {
    application.run(
        context -> {
          EventStore store = context.getBean(EventStore.class);
          context.close();
          assertThat(catchThrowable(() -> store.publish(new PushReceivedEvent("late"))))
              .isInstanceOf(RejectedJobException.class);
        });
  }

  @Test
  void cannotBeStartedAgain() {
    application.run(
        context -> {
          ManagedEventStore store = context.getBean(ManagedEventStore.class);
          store.stop();
          assertThat(store.isRunning()).isFalse();
          assertThatIllegalStateException().isThrownBy(store::start);
        });
  }

  @Test
  void drainsWhatWaitsWhenItStops() {
    application
        .withPropertyValues(
            "ringfence.event-store.engine=in-process", "ringfence.event-store.in-process.threads=1")
        .run(
            context -> {
              EventStore store = context.getBean(EventStore.class);
              Journal journal = context.getBean(Journal.class);
              for (int i = 0; i < 500; i++) {
                store.publish(new PushReceivedEvent("ref" + i));
              }
              context.close();
              assertThat(journal.lines).hasSize(500);
            });
  }

  @Test
  void setsTheEngineUpByProperties() {
    application
        .withPropertyValues(
            "ringfence.event-store.engine=in-process",
            "ringfence.event-store.in-process.queue-capacity=0")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessage("queueCapacity: at least 1, not 0"));
    application
        .withPropertyValues("ringfence.event-store.engine=db-scheduler")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("needs ringfence-runtime-db-scheduler"));
  }

  @Test
  void takesMetadataFromItsSurroundings() {
    application
        .withPropertyValues(
            "ringfence.event-store.domains-under=dev.ringfence.eventstore",
            "ringfence.event-store.correlation-id-from-mdc=request_id")
        .run(
            context -> {
              MDC.put("request_id", "r-7");
              try {
                context.getBean(EventStore.class).publish(new PushReceivedEvent("main"));
              } finally {
                MDC.remove("request_id");
              }
              EventMetadata metadata = context.getBean(Journal.class).metadata.get(0);
              assertThat(metadata.correlationId()).isEqualTo("r-7");
              assertThat(metadata.publisher()).isEqualTo("spring");
            });
  }

  @Test
  void tellsListenersOfFailures() {
    List<String> told = new CopyOnWriteArrayList<>();
    application
        .withBean(
            FailedDeliveryListener.class,
            () -> failed -> told.add("failed " + failed.cause().getMessage()))
        .withBean(
            "broken",
            EventStoreListener.class,
            () ->
                new EventStoreListener() {
                  @Override
                  public void published(String event, int deliveries, int skipped) {
                    throw new IllegalStateException("broken listener");
                  }
                })
        .withBean(
            "listener",
            EventStoreListener.class,
            () ->
                new EventStoreListener() {
                  @Override
                  public void published(String event, int deliveries, int skipped) {
                    told.add("published to " + deliveries);
                  }
                })
        .withBean(EventStoreCustomizer.class, () -> builder -> told.add("customized"))
        .run(
            context -> {
              context.getBean(EventStore.class).publish(new CrashedEvent("x"));
              assertThat(told)
                  .containsExactlyInAnyOrder("customized", "published to 1", "failed crashed by x");
            });
  }

  @Test
  void countsAndObserves() {
    List<String> observed = new CopyOnWriteArrayList<>();
    ObservationRegistry observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(
            new ObservationHandler<Observation.Context>() {
              @Override
              public void onStop(Observation.Context context) {
                observed.add(context.getName());
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }
            });
    application
        .withBean(ObservationRegistry.class, () -> observations)
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .run(
            context -> {
              context.getBean(EventStore.class).publish(new PushReceivedEvent("main"));
              MeterRegistry meters = context.getBean(MeterRegistry.class);
              assertThat(meters.get("eventstore.published").counter().count()).isEqualTo(1);
              assertThat(meters.get("eventstore.waiting").gauge().value()).isZero();
              assertThat(meters.find("eventstore.subscription.on").gauges()).hasSize(2);
              assertThat(observed)
                  .containsExactlyInAnyOrder("eventstore.publish", "eventstore.process");
            });
  }
}
