package com.acme.forge.wiki;

import com.acme.forge.issues.Boards;

public class Notes {

  public Object boards(Boards boards) {
    return boards;
  }
}
