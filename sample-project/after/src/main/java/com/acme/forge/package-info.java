/** The composition root: it wires the domains together and starts them. */
@NullMarked
package com.acme.forge;

import org.jspecify.annotations.NullMarked;
