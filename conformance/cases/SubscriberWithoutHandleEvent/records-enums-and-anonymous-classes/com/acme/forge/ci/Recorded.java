package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

record Recorded(String branch) implements Listener<PushReceived> {} // finds: SubscriberWithoutHandleEvent ci
