package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

class CreatePipeline extends PushHandling implements Listener<PushReceived> {}
