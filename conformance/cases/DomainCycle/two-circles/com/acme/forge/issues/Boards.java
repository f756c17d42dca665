package com.acme.forge.issues;

import com.acme.forge.wiki.Notes;

public class Boards {

  public Object notes(Notes notes) { // finds: DomainCycle issues -> wiki
    return notes;
  }
}
