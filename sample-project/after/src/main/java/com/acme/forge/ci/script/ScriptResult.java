package com.acme.forge.ci.script;

import java.util.Optional;

/**
 * How a script has ended.
 *
 * @param output what it has printed, as far as that is kept
 * @param failure why it failed, in words for people; empty if it succeeded
 */
public record ScriptResult(String output, Optional<String> failure) {}
