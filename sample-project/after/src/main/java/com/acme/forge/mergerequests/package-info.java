/** Merge requests, and what stands in the way of merging them. */
@NullMarked
package com.acme.forge.mergerequests;

import org.jspecify.annotations.NullMarked;
