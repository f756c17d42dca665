package com.acme.forge.packages;

import java.io.InputStream;

public class Upload {

  private InputStream content;

  public void attach(InputStream stream) {
    content = stream;
  }

  @Override
  public String toString() {
    return "upload " + content;
  }
}
