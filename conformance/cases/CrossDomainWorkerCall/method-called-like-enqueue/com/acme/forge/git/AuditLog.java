package com.acme.forge.git;

class AuditLog {

  void enqueue(Class<?> what, long id) {
    System.out.println(what.getName() + id);
  }

  void enqueueByName(String what, long id) {
    System.out.println(what + id);
  }
}
