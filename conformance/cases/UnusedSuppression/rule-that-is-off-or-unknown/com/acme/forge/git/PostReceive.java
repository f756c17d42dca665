package com.acme.forge.git;

class PostReceive {

  @SuppressWarnings({"unchecked", "EventNaming"})
  void execute() {
    System.out.println(1);
  }
}
