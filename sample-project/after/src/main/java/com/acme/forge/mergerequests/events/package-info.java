/** What mergerequests tells the other domains. */
@NullMarked
package com.acme.forge.mergerequests.events;

import org.jspecify.annotations.NullMarked;
