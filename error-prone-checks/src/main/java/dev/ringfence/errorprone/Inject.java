package dev.ringfence.errorprone;

import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks the constructor that Error Prone calls with what is shared by all checks of a compilation.
 * Error Prone knows the annotation by its simple name, so that no library is needed for it.
 */
@Retention(RUNTIME)
@Target(CONSTRUCTOR)
@interface Inject {}
