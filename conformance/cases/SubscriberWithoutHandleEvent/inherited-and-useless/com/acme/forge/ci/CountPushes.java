package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;

class CountPushes extends CiListener<PushReceived> {} // finds: SubscriberWithoutHandleEvent ci
