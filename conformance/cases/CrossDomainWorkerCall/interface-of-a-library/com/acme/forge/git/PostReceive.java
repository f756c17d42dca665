package com.acme.forge.git;

public class PostReceive {

  void execute(Runnable work, Comparable<Object> key) {
    work.run();
    System.out.println(key.compareTo(work));
  }
}
