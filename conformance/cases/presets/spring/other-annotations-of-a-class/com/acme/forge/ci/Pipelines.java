package com.acme.forge.ci;

import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.stereotype.Service;

@EnableAsync
@Service
public class Pipelines {
  public void createFor(String ref) {
    System.out.println(ref);
  }
}
