package com.acme.forge.security;

import java.util.concurrent.locks.ReentrantLock;

final class Waits {

  private Waits() {}

  static boolean sleep() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      return false;
    }
    return true;
  }

  static boolean lock(ReentrantLock lock) {
    lock.lock();
    try {
      return true;
    } finally {
      lock.unlock();
    }
  }
}
