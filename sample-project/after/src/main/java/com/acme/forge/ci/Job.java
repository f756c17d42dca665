package com.acme.forge.ci;

import java.util.Optional;

/**
 * A script that a pipeline runs.
 *
 * @param output what the script has printed, as far as it is kept
 * @param note why the job failed, in words for people
 */
public record Job(
    long id, String name, String script, Status status, String output, Optional<String> note) {}
