package com.acme.forge.git;

@SuppressWarnings("CrossDomainWorkerCall") // finds: UnusedSuppression git
class PostReceive {

  void execute() {
    System.out.println(1);
  }
}
