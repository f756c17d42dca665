package com.acme.forge.ci;

/** How far a job or a pipeline is. */
public enum Status {
  PENDING,
  RUNNING,
  SUCCESS,
  FAILED,
  CANCELED
}
