package com.acme.forge.platform;

public interface DomainEvent {}
