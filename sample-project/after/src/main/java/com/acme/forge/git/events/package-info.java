/** What git tells the other domains. */
@NullMarked
package com.acme.forge.git.events;

import org.jspecify.annotations.NullMarked;
