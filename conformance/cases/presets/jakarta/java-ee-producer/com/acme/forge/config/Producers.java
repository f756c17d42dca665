package com.acme.forge.config;

import com.acme.forge.ci.Messages;
import javax.enterprise.inject.Produces;
import javax.jms.MessageListener;

final class Producers {

  @Produces
  MessageListener messages() {
    return new Messages();
  }
}
