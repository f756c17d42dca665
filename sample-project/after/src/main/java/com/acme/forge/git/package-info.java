/** Branches, and what happens when somebody pushes to one. */
@NullMarked
package com.acme.forge.git;

import org.jspecify.annotations.NullMarked;
