package com.acme.forge.ci;

/** Of the same name as the library's. */
public @interface Async {}
