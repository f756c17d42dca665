package dev.ringfence.archunit.bytecode;

/**
 * What the body of a method may run.
 *
 * @param callee the method or constructor
 * @param line from 1; 0 if the class file has no line numbers
 */
public record BodyCall(Callee callee, int line) {}
