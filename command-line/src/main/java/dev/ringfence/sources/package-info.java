/**
 * Reads facts from source text alone: no build, no class path. The whole tree is indexed first,
 * then only the names that can matter are resolved, exactly as the language does. What the sources
 * cannot tell is counted and never guessed.
 */
@NullMarked
package dev.ringfence.sources;

import org.jspecify.annotations.NullMarked;
