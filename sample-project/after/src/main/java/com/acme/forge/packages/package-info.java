/** The package registry, and the dependencies of what is pushed. */
@NullMarked
package com.acme.forge.packages;

import org.jspecify.annotations.NullMarked;
