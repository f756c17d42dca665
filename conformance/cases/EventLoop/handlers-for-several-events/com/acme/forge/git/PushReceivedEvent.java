package com.acme.forge.git;

import com.acme.forge.common.Fact;

@Fact
public record PushReceivedEvent(long id) {}
