package com.acme.forge.git;

/** Published, and heard by a listener of another release. */
public record PushReceived(long projectId) {}
