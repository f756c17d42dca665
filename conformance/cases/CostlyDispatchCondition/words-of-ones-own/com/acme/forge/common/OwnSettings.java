package com.acme.forge.common;

public interface OwnSettings extends Settings {}
