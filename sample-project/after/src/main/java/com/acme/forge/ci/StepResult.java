package com.acme.forge.ci;

import java.time.Duration;

/** What comes after a step on the way to a pipeline. */
sealed interface StepResult {

  /** The next step. */
  record GoOn(PipelineDraft draft) implements StepResult {}

  /** Nothing. */
  record NoPipeline(String reason) implements StepResult {}

  /** All steps again, after a delay; what was written so far is kept. */
  record Later(Duration delay) implements StepResult {}
}
