package com.acme.forge.git;

import alpine.event.framework.Event;

public record PushEvent(String ref) implements Event {}
