package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

interface PushListener extends Listener<PushReceived> {

  @Override
  void onEvent(PushReceived event);
}
