package com.acme.forge.git;

import java.util.function.LongConsumer;

public class PostReceive {

  LongConsumer execute(Mirrors mirrors, long project) {
    mirrors.update(project);
    return mirrors::update;
  }
}
