package com.acme.bus;

import java.io.File;

/** Where a library keeps its files. */
public interface Directory {

  File root();
}
