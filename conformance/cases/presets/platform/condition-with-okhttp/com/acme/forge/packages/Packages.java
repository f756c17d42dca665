package com.acme.forge.packages;

import okhttp3.Call;

public class Packages {

  private final Call call;

  public Packages(Call call) {
    this.call = call;
  }

  public boolean isKnown(long id) {
    return call.isExecuted();
  }
}
