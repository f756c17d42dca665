package com.acme.forge.common;

public interface Listener<E> {

  void onEvent(E event);
}
