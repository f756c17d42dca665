package com.acme.forge.packages;

import com.acme.forge.ci.internal.NoPipelineException;
import com.acme.forge.ci.internal.PipelineFinder;
import java.util.List;
import java.util.Map;

abstract class PublishService {

  abstract PipelineFinder result(); // finds: DomainInternalAccess packages -> ci

  abstract void parameter(String name, PipelineFinder finder); // finds: DomainInternalAccess packages -> ci

  abstract List<Map<String, PipelineFinder>> argument(); // finds: DomainInternalAccess packages -> ci

  abstract <T extends PipelineFinder> T bound(T finder); // finds: DomainInternalAccess packages -> ci

  abstract PipelineFinder[] array(); // finds: DomainInternalAccess packages -> ci

  abstract void exception() throws NoPipelineException; // finds: DomainInternalAccess packages -> ci
}
