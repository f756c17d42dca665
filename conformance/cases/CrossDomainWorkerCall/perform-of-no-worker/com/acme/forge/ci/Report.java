package com.acme.forge.ci;

public class Report {

  public static Report of(long project) {
    return new Report();
  }

  public void perform(long id) {
    System.out.println("no job " + id);
  }

  public void performAsync(long id) {
    System.out.println("no job either " + id);
  }
}
