package com.acme.forge.packages;

public @interface StoredOnly {

  Named by() default
      @Named(com.acme.forge.ci.internal.PipelineFinder.class); // finds: DomainInternalAccess packages -> ci

  Named own() default @Named(StoredOnly.class);

  @interface Named {
    Class<?> value();
  }
}
