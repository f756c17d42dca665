package com.acme.forge.ci;

public final class FailedTaskLifecycleEvent // finds: EventNaming ci
    extends AbstractTaskLifecycleEvent {}
