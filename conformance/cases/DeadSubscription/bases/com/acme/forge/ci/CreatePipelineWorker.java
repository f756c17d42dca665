package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

public final class CreatePipelineWorker extends BaseWorker<PushReceivedEvent> {}
