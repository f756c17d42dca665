package com.acme.forge.ui;

import org.old.search.ReindexJob;

public class MainWindow {

  void refresh(ReindexJob reindex) {
    reindex.perform(3); // finds: CrossDomainWorkerCall ui -> search
  }
}
