package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.Worker;
import dev.ringfence.eventstore.WorkerFactory;
import java.util.Optional;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * Has the context create workers, a fresh one for each event, with what they ask for in their
 * constructors. They need not be beans; one that is gets no other treatment.
 */
final class SpringWorkerFactory implements WorkerFactory {

  private final AutowireCapableBeanFactory beans;
  private final boolean tries;

  /**
   * A factory.
   *
   * @param tries whether each class is tried at start
   */
  SpringWorkerFactory(AutowireCapableBeanFactory beans, boolean tries) {
    this.beans = beans;
    this.tries = tries;
  }

  @Override
  public Worker<?> create(Class<? extends Worker<?>> worker) {
    return beans.createBean(worker);
  }

  @Override
  public Optional<String> problemWith(Class<? extends Worker<?>> worker) {
    if (!tries) {
      return Optional.empty();
    }
    try {
      beans.destroyBean(create(worker));
      return Optional.empty();
    } catch (BeansException e) {
      return Optional.of(
          "cannot be created by Spring: "
              + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
    }
  }
}
