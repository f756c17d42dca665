package com.acme.forge.ci;

import dev.ringfence.eventstore.Worker;

public interface Step extends Worker<Long> {}
