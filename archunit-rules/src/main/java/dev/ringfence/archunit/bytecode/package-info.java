/**
 * What only the bytes of a class file tell: which calls stand in one statement, what is handed to a
 * call, what a body does. Knows the Java virtual machine and javac's habits, no rule and no
 * ArchUnit; no public API of Ringfence.
 */
@NullMarked
package dev.ringfence.archunit.bytecode;

import org.jspecify.annotations.NullMarked;
