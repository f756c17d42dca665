package com.acme.forge.git;

import dev.ringfence.eventstore.Event;

public abstract class Change implements Event {}
