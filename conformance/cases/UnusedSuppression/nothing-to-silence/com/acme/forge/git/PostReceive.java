package com.acme.forge.git;

class PostReceive {

  @SuppressWarnings("CrossDomainWorkerCall") // finds: UnusedSuppression git
  void execute() {
    System.out.println(1);
  }
}
