/** What a project's CI file says, and the events that it can speak of. */
@NullMarked
package com.acme.forge.ci.config;

import org.jspecify.annotations.NullMarked;
