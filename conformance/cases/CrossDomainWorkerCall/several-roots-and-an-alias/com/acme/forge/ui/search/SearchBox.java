package com.acme.forge.ui.search;

import org.old.search.ReindexJob;

public class SearchBox {

  void refresh(ReindexJob reindex) {
    reindex.perform(2);
  }
}
