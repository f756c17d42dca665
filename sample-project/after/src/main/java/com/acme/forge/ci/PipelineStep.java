package com.acme.forge.ci;

import org.jdbi.v3.core.Handle;

/** A step on the way to a pipeline. All of them are done in one transaction. */
interface PipelineStep {

  /** Does the step. That it was done before must do no harm. */
  StepResult perform(PipelineDraft draft, Handle handle);
}
