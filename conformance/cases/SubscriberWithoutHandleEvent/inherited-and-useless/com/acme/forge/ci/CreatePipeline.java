package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;

class CreatePipeline extends CiListener<PushReceived> {} // finds: SubscriberWithoutHandleEvent ci
