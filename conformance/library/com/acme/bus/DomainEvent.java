package com.acme.bus;

/** Something that happened. */
public interface DomainEvent {}
