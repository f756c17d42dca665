package com.acme.forge.git;

public record PushReceived(long projectId) {}
