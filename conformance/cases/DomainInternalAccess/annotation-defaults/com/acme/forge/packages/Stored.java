package com.acme.forge.packages;

import com.acme.forge.ci.api.Pipelines;
import com.acme.forge.ci.internal.PipelineFinder;

public @interface Stored {

  Class<?> by() default PipelineFinder.class; // finds: DomainInternalAccess packages -> ci

  Class<?>[] after() default {Object.class, PipelineFinder.class}; // finds: DomainInternalAccess packages -> ci

  Class<?> counted() default Pipelines.class;

  Class<?> nothing() default Object.class;

  String name() default "com.acme.forge.ci.internal.PipelineFinder";
}
