package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.function.LongConsumer;
import java.util.function.ObjLongConsumer;

public class PostReceive {

  LongConsumer bound(BuildJob build) {
    return build::perform; // finds: CrossDomainWorkerCall git -> ci
  }

  ObjLongConsumer<BuildJob> unbound() {
    return BuildJob::perform; // finds: CrossDomainWorkerCall git -> ci
  }

  LongConsumer ofClass() {
    return BuildJob::enqueueFor; // finds: CrossDomainWorkerCall git -> ci
  }

  LongConsumer inherited(BuildJob build) {
    return build::performAsync; // finds: CrossDomainWorkerCall git -> ci
  }
}
