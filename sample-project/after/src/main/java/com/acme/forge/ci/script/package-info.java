/** Runs the scripts of jobs, of which nobody knows what they do. */
@NullMarked
package com.acme.forge.ci.script;

import org.jspecify.annotations.NullMarked;
