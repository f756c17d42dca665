package com.acme.forge.git;

import com.acme.forge.common.Texts;

class Log {

  String text(Texts texts) {
    return texts.text() + new com.acme.Settings();
  }
}
