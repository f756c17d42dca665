/** Remembers what was published, and what for; knows no domain, and no domain knows it. */
@NullMarked
package com.acme.forge.trail;

import org.jspecify.annotations.NullMarked;
