package com.acme.forge.git;

public record PushReceivedEvent(String ref) {}
