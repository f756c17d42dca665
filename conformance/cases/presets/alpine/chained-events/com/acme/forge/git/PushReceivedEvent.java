package com.acme.forge.git;

import alpine.event.framework.AbstractChainableEvent;

public class PushReceivedEvent extends AbstractChainableEvent {}
