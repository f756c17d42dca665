package com.acme.forge.git;

import static com.acme.forge.ci.BuildJob.RETRIES;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  String execute() {
    return BuildJob.QUEUE + RETRIES + BuildJob.RETRIES;
  }
}
