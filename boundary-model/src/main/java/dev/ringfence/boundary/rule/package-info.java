/**
 * The rules: one small class each, with its explanation beside its condition. Messages, docs pages
 * and help texts are made from here and nowhere else.
 */
@NullMarked
package dev.ringfence.boundary.rule;

import org.jspecify.annotations.NullMarked;
