package com.acme.forge.ci;

public final class TaskKillLifecycleEvent // finds: EventNaming ci
    extends AbstractTaskLifecycleEvent {}
