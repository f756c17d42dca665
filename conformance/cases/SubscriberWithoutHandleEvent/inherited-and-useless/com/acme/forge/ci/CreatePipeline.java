package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

class CreatePipeline extends CiListener<PushReceivedEvent> {} // finds: SubscriberWithoutHandleEvent ci
