package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

class CreatePipeline extends PushHandling implements Listener<PushReceivedEvent> {}
