package com.acme.forge.git;

final class PostReceive {
  void execute(java.util.concurrent.Executor executor, String ref) {
    executor.execute(() -> System.out.println(ref));
  }
}
