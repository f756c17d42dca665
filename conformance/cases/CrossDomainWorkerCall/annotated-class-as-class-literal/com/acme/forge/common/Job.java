package com.acme.forge.common;

public @interface Job {}
