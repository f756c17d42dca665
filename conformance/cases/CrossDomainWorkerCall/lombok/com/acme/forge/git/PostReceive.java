package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

@Slf4j
@RequiredArgsConstructor
public class PostReceive {

  private final Push push;
  private final Class<?> job = BuildJob.class;

  void execute() {
    log.info("{} {}", push.getProject(), job);
    push.getHook().perform(push.getProject());
    Push.builder().hook(null).build().perform(1);
  }
}
