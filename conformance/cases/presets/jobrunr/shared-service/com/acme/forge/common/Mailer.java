package com.acme.forge.common;

public class Mailer {
  public void send(String text) {
    System.out.println(text);
  }
}
