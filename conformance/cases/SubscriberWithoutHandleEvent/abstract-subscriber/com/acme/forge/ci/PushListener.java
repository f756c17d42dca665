package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

interface PushListener extends Listener<PushReceivedEvent> {

  @Override
  void onEvent(PushReceivedEvent event);
}
