/** What ci tells the other domains. */
@NullMarked
package com.acme.forge.ci.events;

import org.jspecify.annotations.NullMarked;
