package com.acme.forge.ci;

public final class TaskFailedLifecycleEvent extends AbstractTaskLifecycleEvent {}
