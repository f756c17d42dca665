package dev.ringfence.archunit.bytecode;

import org.jspecify.annotations.Nullable;

/**
 * A place that names a type.
 *
 * @param in the named member of the class around it; null for what the class's header names
 * @param type the internal name
 * @param line from 1; 0 if the class file does not tell
 */
public record NamedType(@Nullable CodeMember in, String type, int line) {}
