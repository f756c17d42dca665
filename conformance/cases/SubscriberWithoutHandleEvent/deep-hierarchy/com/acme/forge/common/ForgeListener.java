package com.acme.forge.common;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;

public abstract class ForgeListener<T extends DomainEvent> implements Listener<T> {}
