package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

class CountPushes extends CiListener<PushReceivedEvent> {} // finds: SubscriberWithoutHandleEvent ci
