package com.acme.forge.git;

import com.acme.forge.common.Mailer;

final class PostReceive {
  void execute(Mailer mailer, String ref) {
    mailer.send(ref);
  }
}
