package com.acme.forge.common;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;
import java.util.function.Predicate;

public interface Hub {

  Hub listen(Class<? extends Listener<?>> listener, Class<? extends DomainEvent> event);

  Hub onlyIf(Predicate<DomainEvent> condition);

  Hub retryIf(Predicate<Exception> condition);
}
