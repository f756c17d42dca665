package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

class PushListener extends CiListener<String, PushReceivedEvent> {}
