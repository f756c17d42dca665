package com.acme.forge.ci;

public enum EventType {
  CREATE,
  DELETE
}
