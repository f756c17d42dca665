package com.acme.forge.ci.internal;

public interface Step {}
