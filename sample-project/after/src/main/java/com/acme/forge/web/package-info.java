/** Shows people what the domains tell about themselves; no domain knows it. */
@NullMarked
package com.acme.forge.web;

import org.jspecify.annotations.NullMarked;
