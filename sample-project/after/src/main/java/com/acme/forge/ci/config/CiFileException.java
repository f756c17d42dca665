package com.acme.forge.ci.config;

/** What is wrong with a CI file, in words for its author. */
public final class CiFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CiFileException(String message) {
    super(message);
  }
}
