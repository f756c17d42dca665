package com.acme.forge.git;

public record PushReceived(String ref) {}
