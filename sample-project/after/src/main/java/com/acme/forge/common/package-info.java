/** What every domain may use. */
@NullMarked
package com.acme.forge.common;

import org.jspecify.annotations.NullMarked;
