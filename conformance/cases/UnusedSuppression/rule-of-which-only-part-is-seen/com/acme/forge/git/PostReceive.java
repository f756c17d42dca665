package com.acme.forge.git;

class PostReceive {

  @SuppressWarnings("CostlyDispatchCondition")
  void execute() {
    System.out.println(1);
  }
}
