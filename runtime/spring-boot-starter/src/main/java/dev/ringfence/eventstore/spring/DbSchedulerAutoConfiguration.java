package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.JobEngine;
import dev.ringfence.eventstore.Subscriptions;
import dev.ringfence.eventstore.dbscheduler.DbSchedulerEngine;
import dev.ringfence.eventstore.dbscheduler.DbSchedulerSettings;
import dev.ringfence.eventstore.dbscheduler.EventStoreSchema;
import dev.ringfence.eventstore.json.EventJson;
import dev.ringfence.eventstore.spring.EventStoreProperties.DbScheduler;
import dev.ringfence.eventstore.spring.EventStoreProperties.Engine;
import dev.ringfence.eventstore.spring.transaction.SpringTransactions;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * The durable engine on the application's data source: what is published is written in the
 * transaction of the publisher.
 */
@AutoConfiguration(
    before = EventStoreAutoConfiguration.class,
    afterName = "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration")
@ConditionalOnClass({DbSchedulerEngine.class, DataSourceUtils.class})
@ConditionalOnBean(Subscriptions.class)
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnMissingBean(JobEngine.class)
@Conditional(DbSchedulerAutoConfiguration.IsWanted.class)
@EnableConfigurationProperties(EventStoreProperties.class)
public class DbSchedulerAutoConfiguration {

  // The store closes its engine.
  @Bean(destroyMethod = "")
  JobEngine eventStoreEngine(
      DataSource dataSource, EventStoreProperties properties, ObjectProvider<EventJson> json) {
    DbScheduler wanted = properties.dbScheduler();
    if (wanted.createTables()) {
      EventStoreSchema.create(dataSource);
    }
    DbSchedulerEngine engine =
        DbSchedulerEngine.on(dataSource, settings(wanted))
            .joining(SpringTransactions.on(dataSource));
    EventJson own = json.getIfUnique();
    return own == null ? engine : engine.writing(own);
  }

  private static DbSchedulerSettings settings(DbScheduler wanted) {
    DbSchedulerSettings settings =
        DbSchedulerSettings.defaults()
            .withThreads(wanted.threads())
            .withPollInterval(wanted.pollInterval())
            .withHeartbeat(wanted.heartbeat())
            .withCloseTimeout(wanted.closeTimeout())
            .withUnknownPatience(wanted.unknownPatience());
    Boolean virtualThreads = wanted.virtualThreads();
    return virtualThreads == null ? settings : settings.withVirtualThreads(virtualThreads);
  }

  /** Nobody has asked for another engine. */
  static final class IsWanted extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(
        ConditionContext context, AnnotatedTypeMetadata metadata) {
      Engine engine =
          Binder.get(context.getEnvironment())
              .bind("ringfence.event-store.engine", Engine.class)
              .orElse(Engine.AUTO);
      return new ConditionOutcome(
          engine == Engine.AUTO || engine == Engine.DB_SCHEDULER,
          ConditionMessage.forCondition("event store's engine").because("it is " + engine));
    }
  }
}
