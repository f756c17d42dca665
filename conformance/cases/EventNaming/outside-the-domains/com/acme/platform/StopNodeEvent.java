package com.acme.platform;

import com.acme.bus.DomainEvent;

public final class StopNodeEvent implements DomainEvent {} // finds: EventNaming composition-root
