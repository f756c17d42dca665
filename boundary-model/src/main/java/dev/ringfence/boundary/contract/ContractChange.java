package dev.ringfence.boundary.contract;

import org.jspecify.annotations.Nullable;

/**
 * One change of one event.
 *
 * @param promised the event as it was promised; null if it is new
 * @param declared the event as it is declared now; null if it is no longer there
 * @param path the field that is changed, by its new path if it has one; empty if it is about the
 *     event itself
 * @param detail what happened, as the rest of a sentence that begins with the event: {@code removes
 *     the required field ref}
 */
public record ContractChange(
    ChangeKind kind,
    @Nullable EventContract promised,
    @Nullable DeclaredEvent declared,
    String path,
    String detail) {}
