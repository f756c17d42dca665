package com.acme.forge.common;

public @interface Observes {}
