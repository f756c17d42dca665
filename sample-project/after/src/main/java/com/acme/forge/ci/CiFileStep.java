package com.acme.forge.ci;

import com.acme.forge.ci.config.CiEvents;
import com.acme.forge.ci.config.CiFile;
import com.acme.forge.ci.config.CiFileException;
import com.acme.forge.git.RepositoryFiles;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads the jobs of a commit. */
final class CiFileStep implements PipelineStep {

  private final RepositoryFiles files;
  private final CiEvents events;

  CiFileStep(RepositoryFiles files, CiEvents events) {
    this.files = files;
    this.events = events;
  }

  @Override
  public StepResult perform(PipelineDraft draft, Handle handle) {
    Optional<String> file = files.read(draft.projectId(), draft.commit(), CiFile.PATH);
    if (file.isEmpty()) {
      return new StepResult.GoOn(draft);
    }
    try {
      return new StepResult.GoOn(draft.withJobs(CiFile.read(file.get(), events)));
    } catch (CiFileException e) {
      return new StepResult.GoOn(draft.withError(CiFile.PATH + ": " + e.getMessage()));
    }
  }
}
