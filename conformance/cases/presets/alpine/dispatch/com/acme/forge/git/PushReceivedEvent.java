package com.acme.forge.git;

import alpine.event.framework.Event;

public record PushReceivedEvent(String ref) implements Event {}
