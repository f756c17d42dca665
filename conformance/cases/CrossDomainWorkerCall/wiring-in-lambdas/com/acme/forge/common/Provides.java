package com.acme.forge.common;

public @interface Provides {}
