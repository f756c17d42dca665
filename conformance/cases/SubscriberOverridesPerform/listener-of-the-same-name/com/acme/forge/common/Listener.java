package com.acme.forge.common;

public interface Listener<E> {

  void inform(E event);
}
