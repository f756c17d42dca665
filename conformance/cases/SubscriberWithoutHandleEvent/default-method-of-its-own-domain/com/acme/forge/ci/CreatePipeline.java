package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;

record CreatePipeline(String branch) implements Printing<PushReceived> {}
