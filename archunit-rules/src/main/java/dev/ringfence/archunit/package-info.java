/**
 * The rules as ArchUnit rules, for the tests of a code base. ArchUnit's import tells what classes
 * there are and how they hang together; the bytes of the few classes that reach into another domain
 * are read once more, for what an import leaves out.
 */
@NullMarked
package dev.ringfence.archunit;

import org.jspecify.annotations.NullMarked;
