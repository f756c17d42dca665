package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

@SuppressWarnings("SubscriberWithoutHandleEvent")
class CountPushes implements Listener<PushReceivedEvent> {}
