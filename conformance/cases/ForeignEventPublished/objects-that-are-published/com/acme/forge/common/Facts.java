package com.acme.forge.common;

public interface Facts {

  void tell(Object fact);

  void tellLater(long seconds, Object fact);

  void forget(Object fact);
}
