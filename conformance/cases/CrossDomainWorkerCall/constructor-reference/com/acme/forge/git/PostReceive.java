package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.function.Supplier;

public class PostReceive {

  Supplier<Object> jobs() {
    return BuildJob::new; // finds: CrossDomainWorkerCall git -> ci
  }
}
