package dev.ringfence.sources;

import org.jspecify.annotations.Nullable;

/**
 * A field of a known type.
 *
 * @param constant what it is initialised with if it is final and that may be a constant string
 * @param scope where the constant's names are to be looked up
 */
record KnownField(
    JavaType type, boolean isPrivate, @Nullable ConstantSyntax constant, @Nullable Scope scope) {}
