/** What packages tells the other domains. */
@NullMarked
package com.acme.forge.packages.events;

import org.jspecify.annotations.NullMarked;
