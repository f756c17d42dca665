package com.acme.forge.search;

import org.old.search.ReindexJob;

public class Search {

  void refresh(ReindexJob reindex) {
    reindex.perform(1);
  }
}
