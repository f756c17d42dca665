package com.acme.forge.common;

public interface Facts {

  void tell(Object fact);
}
