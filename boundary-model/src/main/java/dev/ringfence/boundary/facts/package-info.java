/**
 * What an engine can tell about a program: types, methods, and references from one place to a
 * member. Facts are about the Java language only and hold no opinion; they are the same whether
 * javac, class files or a parser produced them.
 */
@NullMarked
package dev.ringfence.boundary.facts;

import org.jspecify.annotations.NullMarked;
