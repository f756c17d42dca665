package com.acme.forge.common;

public abstract class ActiveRecord {

  public abstract void save();
}
