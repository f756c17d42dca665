package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

@SuppressWarnings("SubscriberWithoutHandleEvent")
class CountPushes implements Listener<PushReceived> {}
