package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

record Recorded(String branch) implements Listener<PushReceivedEvent> {} // finds: SubscriberWithoutHandleEvent ci
