package com.acme.forge.git;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.RUNTIME)
@interface ReplacedBy {

  Class<?> value() default Object.class;

  String named() default "com.acme.forge.ci.BuildJob";
}
