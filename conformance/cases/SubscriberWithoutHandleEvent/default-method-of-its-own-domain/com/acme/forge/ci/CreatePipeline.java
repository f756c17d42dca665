package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

record CreatePipeline(String branch) implements Printing<PushReceivedEvent> {}
