package com.acme.jobs;

import java.util.function.Consumer;

/** Some jobs. */
public interface Batch<J extends BackgroundJob> {

  J next();

  void each(Consumer<J> work);
}
