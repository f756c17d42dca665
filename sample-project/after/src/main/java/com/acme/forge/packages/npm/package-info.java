/** The npm registry: what the npm client asks for, and what it is told. */
@NullMarked
package com.acme.forge.packages.npm;

import org.jspecify.annotations.NullMarked;
