package com.acme.forge.git;

class PostReceive {

  @SuppressWarnings({"unchecked", "rawtypes"})
  void execute() {}
}
