/** Pipelines. */
@NullMarked
package com.acme.forge.ci;

import org.jspecify.annotations.NullMarked;
