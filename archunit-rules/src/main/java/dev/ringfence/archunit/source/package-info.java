/**
 * What only sources tell of classes that have findings: whether an annotation that is not kept in
 * class files silences them. Sources are found where builds put them and read by the JDK's own
 * parser, if there is one. No public API of Ringfence.
 */
@NullMarked
package dev.ringfence.archunit.source;

import org.jspecify.annotations.NullMarked;
