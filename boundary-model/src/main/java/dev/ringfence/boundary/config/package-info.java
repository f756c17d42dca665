/** The user's {@code ringfence.yml}: found, read, and refused with a reason where it is wrong. */
@NullMarked
package dev.ringfence.boundary.config;

import org.jspecify.annotations.NullMarked;
